import ArchiveModel

/// Catalogue → the pages of the site, each with its address.
package struct PagePlan: Sendable {
    package let pages: [PlannedPage]
    /// Aliases that can't be, by the paths of their seeds.
    let findings: [Finding]

    init(_ catalogue: Catalogue, _ configuration: SiteConfiguration, _ translations: TranslationLinks) {
        let layout = Layout(catalogue: catalogue, configuration: configuration)
        var pages = layout.listed
        let listedCount = pages.count
        pages += translations.pairs.lazy.map { layout.parallel($0) }
        pages += layout.feeds
        pages.append(PlannedPage(page: .notFound, permalink: SitePath.notFound))
        if configuration.hasSearch { pages.append(PlannedPage(page: .search, permalink: SitePath.search)) }
        pages.append(PlannedPage(page: .robots, permalink: SitePath.robots))
        if ThemeSheet.isNeeded(configuration) {
            pages.append(PlannedPage(page: .theme, permalink: SitePath.theme))
        }
        if configuration.baseURL != nil {
            let parts = (listedCount + Sitemap.most - 1) / Sitemap.most
            pages.append(PlannedPage(page: .sitemap(part: 0), permalink: SitePath.sitemap(part: 0)))
            if parts > 1 {
                pages += (1...parts).map {
                    PlannedPage(page: .sitemap(part: $0), permalink: SitePath.sitemap(part: $0))
                }
            }
        }
        let index = configuration.hasSearch ? ["search/"] : []
        let aliases = AliasPlan(catalogue, besides: pages, reserved: ["assets/", SeedImage.folder] + index)
        if !aliases.pages.isEmpty { pages += aliases.pages }
        self.pages = pages
        findings = aliases.findings
    }

    /// The pages a search engine may list, in the plan's order.
    var listed: [PlannedPage] { pages.filter(\.page.isListed) }
}

/// Lays out the parts of the plan.
private struct Layout {
    let catalogue: Catalogue
    let configuration: SiteConfiguration

    /// Those that a search engine may list, in the plan's order.
    var listed: [PlannedPage] {
        var pages: [PlannedPage] = []
        // For the few others that come behind them there is mostly room without another half.
        pages.reserveCapacity(catalogue.entries.count + termCount * 9 / 8 + 16)
        for index in catalogue.entries.indices {
            pages.append(PlannedPage(page: .article(index), permalink: catalogue.entries[index].permalink))
        }
        pages.append(PlannedPage(page: .front, permalink: SitePath.front))
        pages.append(PlannedPage(page: .about, permalink: SitePath.about))
        pages.append(PlannedPage(page: .indices, permalink: SitePath.indices))
        addAuthors(to: &pages)
        addDates(to: &pages)
        addRegions(to: &pages)
        addTaxonomies(to: &pages)
        addCrossings(to: &pages)
        return pages
    }

    /// Nearly all that has a page besides articles.
    private var termCount: Int {
        let days = catalogue.years.reduce(0) { $1.months.reduce($0 + 1) { $0 + 1 + $1.days.count } }
        return catalogue.authors.count + days + catalogue.regions.count + catalogue.crossings.all.count
            + catalogue.taxonomies.reduce(0) { $0 + $1.terms.count }
    }

    func parallel(_ pair: TranslationPair) -> PlannedPage {
        let permalink = SitePath.parallel(to: catalogue.entries[pair.translation].permalink)
        return PlannedPage(page: .parallel(pair), permalink: permalink)
    }

    private func addAuthors(to pages: inout [PlannedPage]) {
        add(SitePath.authors, of: catalogue.authorList.lines.count, size: LetteredList.size, to: &pages) {
            .authors(part: $0)
        }
        for (index, term) in catalogue.authors.enumerated() {
            add(term.permalink, of: term.entries.count, to: &pages) { .author(index, part: $0) }
        }
    }

    private func addDates(to pages: inout [PlannedPage]) {
        pages.append(PlannedPage(page: .dates, permalink: SitePath.dates))
        for (index, year) in catalogue.years.enumerated() {
            add(year.permalink, of: year.entries.count, to: &pages) { .year(index, part: $0) }
            for (month, term) in year.months.enumerated() {
                add(term.permalink, of: term.entries.count, to: &pages) { .month(year: index, month: month, part: $0) }
                for (day, daily) in term.days.enumerated() {
                    add(daily.permalink, of: daily.entries.count, to: &pages) {
                        .day(year: index, month: month, day: day, part: $0)
                    }
                }
            }
        }
        if catalogue.undated.isEmpty { return }
        add(SitePath.undated, of: catalogue.undated.count, to: &pages) { .undated(part: $0) }
    }

    private func addRegions(to pages: inout [PlannedPage]) {
        pages.append(PlannedPage(page: .regions, permalink: SitePath.regions))
        for (index, term) in catalogue.regions.enumerated() {
            add(term.permalink, of: term.entries.count + term.also.count, to: &pages) { .region(index, part: $0) }
        }
    }

    private func addTaxonomies(to pages: inout [PlannedPage]) {
        for index in catalogue.taxonomies where !index.terms.isEmpty {
            let taxonomy = index.taxonomy
            add(SitePath.taxonomy(taxonomy), of: index.terms.count, size: LetteredList.size, to: &pages) {
                .taxonomy(taxonomy, part: $0)
            }
            for (place, term) in index.terms.enumerated() {
                add(term.permalink, of: term.entries.count, to: &pages) { .term(taxonomy, place, part: $0) }
            }
        }
    }

    private func addCrossings(to pages: inout [PlannedPage]) {
        // In place, without a copy of each.
        let crossings = catalogue.crossings.all
        for index in crossings.indices {
            add(crossings[index].permalink, of: crossings[index].entries.count, to: &pages) {
                .crossing(index, part: $0)
            }
        }
    }

    /// A feed's entries must have dates, so that what has none has no feed.
    var feeds: [PlannedPage] {
        let rule = FeedRule(catalogue)
        var pages: [PlannedPage] = []
        if rule.hasFeed(catalogue.entries.indices) {
            pages.append(PlannedPage(page: .siteFeed, permalink: SitePath.feed))
        }
        for (index, term) in catalogue.authors.enumerated() where rule.hasFeed(term.entries) {
            pages.append(PlannedPage(page: .authorFeed(index), permalink: SitePath.feed(of: term.permalink)))
        }
        for (index, term) in catalogue.regions.enumerated() where rule.hasFeed(term.entries) {
            pages.append(PlannedPage(page: .regionFeed(index), permalink: SitePath.feed(of: term.permalink)))
        }
        return pages
    }

    /// All parts of one list; `size` nil is the configuration's.
    private func add(
        _ first: Permalink, of count: Int, size: Int? = nil, to pages: inout [PlannedPage], _ page: (Int) -> Page
    ) {
        let size = size ?? configuration.pageSize
        for part in 1...max(1, (count + size - 1) / size) {
            pages.append(PlannedPage(page: page(part), permalink: SitePath.part(part, of: first)))
        }
    }
}
