import ArchiveModel

/// Page → output file. Pure, and the same in any thread: all that pages share is made beforehand.
package struct Press: Sendable {
    package let plan: PagePlan
    /// What was found while laying out.
    package let findings: [Finding]
    private let catalogue: Catalogue
    private let configuration: SiteConfiguration
    private let templates: TemplateSet
    private let markdown: MarkdownPress
    private let seedLinks: SeedLinks
    private let furniture: Furniture
    private let rows: RowRecord
    private let regionPages: RegionPages
    private let articlePage: ArticlePage

    package init(_ catalogue: Catalogue, _ configuration: SiteConfiguration, _ templates: TemplateSet) {
        plan = PagePlan(catalogue, configuration)
        self.catalogue = catalogue
        self.configuration = configuration
        self.templates = templates
        markdown = MarkdownPress(MarkdownSettings())
        seedLinks = SeedLinks(catalogue)
        furniture = Furniture(configuration: configuration, catalogue: catalogue)
        rows = RowRecord(catalogue: catalogue, language: configuration.language)
        regionPages = RegionPages(furniture: furniture, rows: rows)
        let translations = TranslationLinks(catalogue)
        findings = translations.findings + plan.findings
        articlePage = ArticlePage(
            furniture: furniture, rows: rows,
            evidence: EvidenceRecords(catalogue: catalogue, language: configuration.language),
            translations: translations)
    }

    /// `text` is the article's own text, for an article page only. Paths in findings are those of seeds and templates.
    package func press(_ page: PlannedPage, text: [UInt8]? = nil) -> Outcome<OutputFile> {
        switch page.page {
        case .article(let index): pressArticle(index, text ?? [], page)
        case .siteFeed, .authorFeed, .regionFeed: Outcome(file(page, feed(page).bytes()))
        case .sitemap(let part):
            Outcome(
                file(page, Sitemap(listed: plan.listed, baseURL: configuration.baseURL ?? "").bytes(part: part)))
        case .alias(let index): Outcome(file(page, alias(of: index, page)))
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

    private func pressArticle(_ index: Int, _ text: [UInt8], _ page: PlannedPage) -> Outcome<OutputFile> {
        let article = catalogue.entries[index].article
        let request = PressRequest(
            path: article.source, firstLine: article.body.firstLine,
            language: article.setting.language.value ?? configuration.language,
            link: { target in
                seedLinks.resolve(target, from: article.source).map { page.permalink.link(to: $0) }
            })
        let pressed = markdown.press(text, request)
        let printed = print("article", articlePage.record(index, body: pressed.value, page), page)
        return Outcome(printed.value, pressed.findings + printed.findings)
    }

    private func pressIndex(_ page: PlannedPage) -> Outcome<OutputFile> {
        let authors = AuthorPages(furniture: furniture, rows: rows)
        let dates = DatePages(furniture: furniture, rows: rows)
        switch page.page {
        case .front: return print("front", FrontPage(furniture: furniture, rows: rows).record(page), page)
        case .authors: return print("index", authors.index(page), page)
        case .author(let index, let part): return print("index", authors.author(index, part: part, page), page)
        case .dates: return print("index", dates.index(page), page)
        case .year(let index, let part): return print("index", dates.year(index, part: part, page), page)
        case .month(let year, let month, let part):
            return print("index", dates.month(year, month, part: part, page), page)
        case .undated(let part): return print("index", dates.undated(part: part, page), page)
        case .regions: return print("index", regionPages.index(page), page)
        case .region(let index, let part): return print("index", regionPages.region(index, part: part, page), page)
        case .notFound: return print("index", PlainPage(furniture: furniture).notFound(page), page)
        default: return pressAbout(page)
        }
    }

    private func pressAbout(_ page: PlannedPage) -> Outcome<OutputFile> {
        let text = configuration.about.map { about in
            markdown.press(Array(about.utf8), PressRequest(path: "dateline.yml", language: configuration.language))
        }
        let printed = print("index", PlainPage(furniture: furniture).about(text?.value, page), page)
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

    private func print(_ template: String, _ record: Record, _ page: PlannedPage) -> Outcome<OutputFile> {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16 << 10)
        let stop = templates.render(template, record, into: &bytes)
        return Outcome(file(page, bytes), stop.map { [$0] } ?? [])
    }
}
