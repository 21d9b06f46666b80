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
        let aliases = AliasPlan(catalogue, besides: pages, reserved: ["assets/", SeedImage.folder])
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
        let others = [furniture, authors, dates, regions, taxonomies, crossings]
        var pages: [PlannedPage] = []
        // For the few others that come behind them there is mostly room without another half.
        pages.reserveCapacity(catalogue.entries.count + others.reduce(0) { $0 + $1.count } * 9 / 8 + 16)
        for index in catalogue.entries.indices {
            pages.append(PlannedPage(page: .article(index), permalink: catalogue.entries[index].permalink))
        }
        for part in others { pages += part }
        return pages
    }

    func parallel(_ pair: TranslationPair) -> PlannedPage {
        let permalink = SitePath.parallel(to: catalogue.entries[pair.translation].permalink)
        return PlannedPage(page: .parallel(pair), permalink: permalink)
    }

    var furniture: [PlannedPage] {
        [
            PlannedPage(page: .front, permalink: SitePath.front),
            PlannedPage(page: .about, permalink: SitePath.about),
            PlannedPage(page: .indices, permalink: SitePath.indices),
        ]
    }

    var authors: [PlannedPage] {
        parts(SitePath.authors, of: catalogue.authorList.lines.count, size: LetteredList.size) { .authors(part: $0) }
            + catalogue.authors.indices.flatMap { index in
                parts(catalogue.authors[index].permalink, of: catalogue.authors[index].entries.count) {
                    .author(index, part: $0)
                }
            }
    }

    var dates: [PlannedPage] {
        var pages = [PlannedPage(page: .dates, permalink: SitePath.dates)]
        for (index, year) in catalogue.years.enumerated() {
            pages += parts(year.permalink, of: year.entries.count) { .year(index, part: $0) }
            for (month, term) in year.months.enumerated() {
                add(term.permalink, of: term.entries.count, to: &pages) { .month(year: index, month: month, part: $0) }
                for (day, daily) in term.days.enumerated() {
                    add(daily.permalink, of: daily.entries.count, to: &pages) {
                        .day(year: index, month: month, day: day, part: $0)
                    }
                }
            }
        }
        if catalogue.undated.isEmpty { return pages }
        return pages + parts(SitePath.undated, of: catalogue.undated.count) { .undated(part: $0) }
    }

    var regions: [PlannedPage] {
        [PlannedPage(page: .regions, permalink: SitePath.regions)]
            + catalogue.regions.indices.flatMap { index in
                let term = catalogue.regions[index]
                return parts(term.permalink, of: term.entries.count + term.also.count) { .region(index, part: $0) }
            }
    }

    var taxonomies: [PlannedPage] {
        catalogue.taxonomies.flatMap { index -> [PlannedPage] in
            if index.terms.isEmpty { return [] }
            let taxonomy = index.taxonomy
            return parts(SitePath.taxonomy(taxonomy), of: index.terms.count, size: LetteredList.size) {
                .taxonomy(taxonomy, part: $0)
            }
                + index.terms.indices.flatMap { place in
                    parts(index.terms[place].permalink, of: index.terms[place].entries.count) {
                        .term(taxonomy, place, part: $0)
                    }
                }
        }
    }

    var crossings: [PlannedPage] {
        var pages: [PlannedPage] = []
        let crossings = catalogue.crossings.all
        for index in crossings.indices {
            add(crossings[index].permalink, of: crossings[index].entries.count, to: &pages) {
                .crossing(index, part: $0)
            }
        }
        return pages
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

    private func parts(_ first: Permalink, of count: Int, _ page: (Int) -> Page) -> [PlannedPage] {
        parts(first, of: count, size: configuration.pageSize, page)
    }

    private func parts(_ first: Permalink, of count: Int, size: Int, _ page: (Int) -> Page) -> [PlannedPage] {
        let parts = max(1, (count + size - 1) / size)
        return (1...parts).map { PlannedPage(page: page($0), permalink: SitePath.part($0, of: first)) }
    }

    /// As `parts`, without a list for each of ten thousands of terms.
    private func add(_ first: Permalink, of count: Int, to pages: inout [PlannedPage], _ page: (Int) -> Page) {
        if count <= configuration.pageSize {
            pages.append(PlannedPage(page: page(1), permalink: first))
        } else {
            pages += parts(first, of: count, page)
        }
    }
}
