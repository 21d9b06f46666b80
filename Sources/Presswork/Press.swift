import ArchiveModel

/// Page → output file. Pure, and the same in any thread: all that pages share is made beforehand.
package final class Press: Sendable {
    package let plan: PagePlan
    /// What was found while laying out.
    package let findings: [Finding]
    let catalogue: Catalogue
    let configuration: SiteConfiguration
    private let templates: TemplateSet
    /// For captured texts.
    let markdown: MarkdownPress
    /// For the editor's own.
    private let ownMarkdown: MarkdownPress
    let seedLinks: SeedLinks
    let imageLinks: ImageLinks
    let furniture: Furniture
    let rows: RowRecord
    private let regionPages: RegionPages
    private let map: ArchiveMap
    let articlePage: ArticlePage
    private let translations: TranslationLinks
    let searchNames: SearchNames

    /// `standing` is a press of an earlier build with the same configuration, whose catalogue has articles that are filed
    /// as these are (`Article.isFiled`): it has laid out the same plan.
    package init(
        _ catalogue: Catalogue, _ configuration: SiteConfiguration, _ words: InterfaceWords,
        _ templates: TemplateSet, logo: SiteLogo? = nil, images: SeedImages = SeedImages(),
        parsing: MarkdownParsing = .here, standing: Press? = nil
    ) {
        translations = standing?.translations ?? TranslationLinks(catalogue)
        plan = standing?.plan ?? PagePlan(catalogue, configuration, translations)
        self.catalogue = catalogue
        self.configuration = configuration
        let settings = MarkdownSettings(words: MarkdownWords(words))
        markdown = MarkdownPress(settings, parsing: parsing)
        ownMarkdown = MarkdownPress(settings)
        seedLinks = standing?.seedLinks ?? SeedLinks(catalogue)
        imageLinks = ImageLinks(images: images)
        let look = SiteLook.made(of: configuration, words, logo, pages: plan.pages, ownMarkdown)
        furniture = Furniture(configuration: configuration, catalogue: catalogue, words: words, look: look.value)
        self.templates = templates.folding(furniture.sharedRecords)
        rows = RowRecord(catalogue: catalogue, words: words)
        map = ArchiveMap(catalogue, furniture.words)
        regionPages = RegionPages(furniture: furniture, rows: rows, map: map)
        searchNames = SearchNames(catalogue, words.language)
        findings = translations.findings + plan.findings + look.findings
        articlePage = ArticlePage(
            furniture: furniture, rows: rows,
            evidence: EvidenceRecords(catalogue: catalogue, words: words),
            translations: translations, terms: TermLinks(catalogue),
            neighbours: Neighbours(furniture: furniture, rows: rows))
    }

    /// `texts` are those of `page.page.articles`. `article` is the one whose own page it is, with its grounds; nil where
    /// the catalogue's has them. Paths in findings are those of seeds and templates.
    package func press(_ page: PlannedPage, texts: [[UInt8]] = [], article: Article? = nil) -> Outcome<OutputFile> {
        let pressed = pressForSearch(page, texts: texts, article: article, isSearched: false)
        return Outcome(pressed.value.file, pressed.findings)
    }

    /// Numbers of the plan's pages in the order in which they are best pressed.
    package var pressingOrder: [Int] {
        rows.keepsAll
            ? Array(plan.pages.indices)
            : PressingOrder(catalogue, pageSize: configuration.pageSize).numbers(of: plan.pages)
    }

    /// Gives back the memory of what many pages show, when all are pressed. Nothing may be pressed meanwhile.
    package func rest() { rows.clear() }

    /// The page, and what an article gives to the search.
    package func pressForSearch(
        _ page: PlannedPage, texts: [[UInt8]] = [], article: Article? = nil, isSearched: Bool = true
    ) -> Outcome<SearchedPage> {
        pressForSearch(page, parsed: parsed([(page, texts)])[0], article: article, isSearched: isSearched)
    }

    /// The texts of several pages, which the parser is asked of together.
    package func parsed(_ pages: [(page: PlannedPage, texts: [[UInt8]])]) -> [[ParsedText]] {
        let sources = pages.map { page in zip(page.page.page.articles, page.texts).map { ($0, $1) } }
        var parsed = markdown.parsed(
            sources.joined().map(\.1), sources.joined().map { origin(of: $0.0) }
        ).makeIterator()
        return sources.map { $0.compactMap { _ in parsed.next() } }
    }

    func origin(of index: Int) -> TextOrigin {
        let article = catalogue.entries[index].article
        return TextOrigin(path: article.source, language: article.setting.language.value ?? configuration.language)
    }

    /// `parsed` are the page's texts; one that is missing is empty.
    package func pressForSearch(
        _ page: PlannedPage, parsed: [ParsedText], article: Article? = nil, isSearched: Bool = true
    ) -> Outcome<SearchedPage> {
        if case .article(let index) = page.page {
            return pressArticle(
                index, article ?? catalogue.entries[index].article,
                parsed.first ?? markdown.parsed([[]], [origin(of: index)])[0], page,
                isSearched: isSearched && configuration.hasSearch)
        }
        if case .parallel(let pair) = page.page { return pressParallel(pair, parsed, page) }
        let pressed = pressOther(page)
        return Outcome(SearchedPage(file: pressed.value), pressed.findings)
    }

    /// What results of the search are narrowed by. `lengths` are those of the index.
    package func searchFacets(lengths: [Int]) -> OutputFile {
        SearchFacets(catalogue: catalogue, interface: furniture.words).file(lengths: lengths)
    }

    private func pressOther(_ page: PlannedPage) -> Outcome<OutputFile> {
        switch page.page {
        case .siteFeed, .authorFeed, .regionFeed: Outcome(file(page, feed(page).bytes()))
        case .sitemap(let part):
            Outcome(
                file(page, Sitemap(listed: plan.listed, baseURL: configuration.baseURL ?? "").bytes(part: part)))
        case .alias(let index): Outcome(file(page, alias(of: index, page)))
        case .theme: Outcome(file(page, Array((ThemeSheet.text(configuration) ?? "").utf8)))
        case .robots: Outcome(file(page, RobotsFile.bytes(configuration)))
        default: pressIndex(page)
        }
    }

    private func file(_ page: PlannedPage, _ bytes: [UInt8]) -> OutputFile {
        OutputFile(permalink: page.permalink, bytes: bytes)
    }

    private func alias(of index: Int, _ page: PlannedPage) -> [UInt8] {
        let entry = catalogue.entries[index]
        return AliasPage.bytes(
            title: rows.title(entry.article), language: entry.article.setting.language.value ?? configuration.language,
            to: page.permalink.link(to: entry.permalink),
            canonical: configuration.baseURL.map { $0 + SiteAddress.path(of: entry.permalink) })
    }

    private func pressIndex(_ page: PlannedPage) -> Outcome<OutputFile> {
        let authors = AuthorPages(furniture: furniture, rows: rows)
        let dates = DatePages(furniture: furniture, rows: rows)
        switch page.page {
        case .front: return print("front", FrontPage(furniture: furniture, rows: rows, map: map).record(page), page)
        case .authors(let part): return print("index", authors.index(part: part, page), page)
        case .author(let index, let part): return print("index", authors.author(index, part: part, page), page)
        case .dates: return print("index", dates.index(page), page)
        case .year(let index, let part): return print("index", dates.year(index, part: part, page), page)
        case .month(let year, let month, let part):
            return print("index", dates.month(year, month, part: part, page), page)
        case .day(let year, let month, let day, let part):
            return print("index", dates.day(year, month, day, part: part, page), page)
        case .undated(let part): return print("index", dates.undated(part: part, page), page)
        case .regions: return print("index", regionPages.index(page), page)
        case .region(let index, let part): return print("index", regionPages.region(index, part: part, page), page)
        case .taxonomy, .term, .crossing, .indices: return pressTerms(page)
        case .search: return print("search", SearchPage(furniture: furniture).record(page), page)
        case .notFound: return print("missing", PlainPage(furniture: furniture).notFound(page), page)
        default: return pressAbout(page)
        }
    }

    private func pressTerms(_ page: PlannedPage) -> Outcome<OutputFile> {
        let taxonomies = TaxonomyPages(furniture: furniture, rows: rows)
        let record =
            switch page.page {
            case .taxonomy(let taxonomy, let part): taxonomies.index(of: taxonomy, part: part, page)
            case .term(let taxonomy, let index, let part): taxonomies.term(taxonomy, index, part: part, page)
            case .crossing(let index, let part):
                CrossingPages(furniture: furniture, rows: rows).crossing(index, part: part, page)
            default: IndicesPage(furniture: furniture).record(page)
            }
        return print("index", record, page)
    }

    private func pressAbout(_ page: PlannedPage) -> Outcome<OutputFile> {
        let language = furniture.words.language
        let text = configuration.about.map { about in
            ownMarkdown.press(Array(about.utf8), PressRequest(path: "dateline.yml", language: language))
        }
        // Ours has its own ids, whatever the editor's headings are.
        let known = ownMarkdown.press(
            Array(furniture.words[.valuesKnown].utf8), PressRequest(path: "", language: language, idPrefix: "known_"))
        let html = (text?.value.html ?? []) + known.value.html
        let printed = print("index", PlainPage(furniture: furniture).about(html, page), page)
        return Outcome(printed.value, (text?.findings ?? []) + printed.findings)
    }

    private func feed(_ page: PlannedPage) -> AtomFeed {
        switch page.page {
        case .authorFeed(let index):
            let term = catalogue.authors[index]
            return feed(term.record.heading, term.permalink, page, term.entries)
        case .regionFeed(let index):
            let term = catalogue.regions[index]
            return feed(term.heading, term.permalink, page, term.entries)
        default: return feed(nil, SitePath.front, page, Array(catalogue.entries.indices))
        }
    }

    private func feed(_ heading: String?, _ of: Permalink, _ page: PlannedPage, _ positions: [Int]) -> AtomFeed {
        AtomFeed(
            catalogue: catalogue, configuration: configuration,
            title: heading.map { "\($0) – \(configuration.title)" } ?? configuration.title, page: of,
            own: page.permalink, positions: positions)
    }

    func print(_ template: String, _ record: Record, _ page: PlannedPage) -> Outcome<OutputFile> {
        var bytes: [UInt8] = []
        let stop = templates.render(template, record, root: furniture.rootLink(page), into: &bytes)
        return Outcome(file(page, bytes), stop.map { [$0] } ?? [])
    }
}
