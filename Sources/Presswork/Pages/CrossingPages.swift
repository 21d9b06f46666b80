import ArchiveModel

/// The pages where two ways in meet: an author's year, an author's articles about a region, a region's year.
struct CrossingPages {
    let furniture: Furniture
    let rows: RowRecord

    private var words: InterfaceWords { furniture.words }

    func crossing(_ index: Int, part: Int, _ page: PlannedPage) -> Record {
        let crossing = furniture.catalogue.crossings.all[index]
        let (first, second) = (describe(crossing.first), describe(crossing.second))
        var content = ListPage.Content(
            heading: first.heading, second: second.heading, kind: kind(crossing),
            summary: YearSpan.summary(of: crossing.entries, in: furniture),
            breadcrumbs: breadcrumbs(crossing, first),
            order: ListOrder(newestFirst: crossing.entries, in: furniture.catalogue), part: part,
            first: crossing.permalink)
        if case .year = crossing.second { content.grouping = .month }
        content.headingLanguage = first.language
        if part == 1 {
            content.extra = [
                ("strip", strip(crossing)), ("has_facts", .flag(true)),
                ("facts", .list([first, second].compactMap { fact($0) })),
            ]
        }
        return ListPage(furniture: furniture, rows: rows, page: page).record(content)
    }

    private struct Description {
        /// What it is.
        var kind: String
        var heading: String
        var language: LanguageTag?
        var permalink: Permalink
        var count: Int
    }

    private func describe(_ term: Crossing.Term) -> Description {
        let catalogue = furniture.catalogue
        switch term {
        case .author(let index):
            let author = catalogue.authors[index]
            return Description(
                kind: author.record.kind == .organisation ? words[.organisation] : words[.author],
                heading: author.record.heading, language: author.languages[author.record.heading],
                permalink: author.permalink, count: author.entries.count)
        case .region(let index):
            let region = catalogue.regions[index]
            return Description(
                kind: region.code.isArea ? words[.area] : words[.country], heading: region.heading,
                permalink: region.permalink, count: region.entries.count)
        case .year(let year):
            let term = catalogue.years.first { $0.year == year }
            return Description(
                kind: words[.year], heading: String(year), permalink: term?.permalink ?? SitePath.dates,
                count: term?.entries.count ?? 0)
        }
    }

    /// The whole of either term.
    private func fact(_ term: Description) -> Record? {
        let item = Fact.Item(
            label: term.heading, language: term.language, link: term.permalink,
            count: term.count)
        return Fact(label: term.kind, items: [item]).record(words)
    }

    private func kind(_ crossing: Crossing) -> String {
        switch (crossing.first, crossing.second) {
        case (.author, .region): words[.authorAndRegion]
        case (.author, _): words[.authorAndYear]
        default: words[.regionAndYear]
        }
    }

    private func breadcrumbs(_ crossing: Crossing, _ first: Description) -> [Record] {
        let home: Record
        if case .author = crossing.first {
            home = furniture.crumb(words[.authors], SitePath.authors)
        } else {
            home = furniture.crumb(words[.regions], SitePath.regions)
        }
        return [home, furniture.crumb(first.heading, first.permalink)]
    }

    /// Of an author's articles about a region, by year.
    private func strip(_ crossing: Crossing) -> Value {
        if case .year = crossing.second { return .absent }
        let links = YearLinks(crossing.entries, first: crossing.permalink, in: furniture)
        return YearStrip(of: crossing.entries, in: furniture.filing)
            .value(words, link: links.link)
    }
}
