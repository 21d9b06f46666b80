import ArchiveModel

/// Files articles where two terms meet: author and year, author and region, region and year.
///
/// A crossing has a page where it has at least two articles and fewer than either term: one article is linked to
/// straight, and what holds a whole term is that term's page again. Nor has an area one that holds just what one of its
/// countries does. What an author wrote in the only year that is known of counts as all, for no page leads to it from the
/// years. As articles arrive, crossings come and none goes.
///
/// An article is filed by its first authors and first countries, and by the area directly above each country ("Central
/// Asia"); wider areas cross with nothing, for they hold nearly everything. So each article adds a bounded number.
struct CrossingIndexBuilder {
    private let authors: [AuthorTerm]
    private let regions: [RegionTerm]
    private let years: [Int: YearTerm]
    private let places: [RegionCode: Int]
    /// Positions of the countries directly below an area, by the area's.
    private let countries: [Int: [Int]]
    /// Of each region, the area directly above it; nil for an area, for what stands above it crosses with nothing.
    private let areas: [Int?]

    /// Least articles of a crossing that has a page.
    private static let least = 2

    init(authors: [AuthorTerm], regions: [RegionTerm], years: [YearTerm]) {
        self.authors = authors
        self.regions = regions
        self.years = Dictionary(years.map { ($0.year, $0) }, uniquingKeysWith: { first, _ in first })
        let places = Dictionary(regions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
        self.places = places
        areas = regions.map { term in term.code.isArea ? nil : term.parent.flatMap { places[$0] } }
        var countries: [Int: [Int]] = [:]
        for (index, area) in areas.enumerated() {
            if let area { countries[area, default: []].append(index) }
        }
        self.countries = countries
    }

    /// `authors` are the positions of each article's authors.
    func build(_ articles: [Article], authors positions: [[Int]]) -> Crossings {
        let meetings = meetings(articles, positions).sorted()
        var runs: [(pair: Pair, entries: ArraySlice<Meeting>)] = []
        var start = 0
        for end in meetings.indices where end + 1 == meetings.count || meetings[end + 1].pair != meetings[start].pair {
            runs.append((meetings[start].pair, meetings[start...end]))
            start = end + 1
        }
        let dated = dated(articles, positions)
        let counts = Dictionary(runs.map { ($0.pair, $0.entries.count) }, uniquingKeysWith: { first, _ in first })
        let kept = runs.filter { pair, entries in
            entries.count >= Self.least && entries.count < count(pair.second)
                && entries.count < (pair.isOfAuthorAndYear ? dated[Int(pair.number)] : count(pair.first))
                && !narrower(pair).contains { counts[$0] == entries.count }
        }
        return Crossings(
            kept.map { pair, entries in
                Crossing(
                    first: pair.first, second: pair.second,
                    permalink: Permalink("\(folder(pair.first))/\(name(pair.second)).html"),
                    entries: entries.map { Int($0.entry) })
            })
    }

    /// Of each author, the articles that have a year.
    private func dated(_ articles: [Article], _ positions: [[Int]]) -> [Int] {
        var counts = [Int](repeating: 0, count: authors.count)
        // An article may name one twice.
        var last = [Int](repeating: -1, count: authors.count)
        for (index, article) in articles.enumerated() where article.dating.published.value?.filingYear != nil {
            for author in positions[index] where last[author] != index {
                counts[author] += 1
                last[author] = index
            }
        }
        return counts
    }

    /// An article, for every pair of terms that it stands under.
    private func meetings(_ articles: [Article], _ positions: [[Int]]) -> [Meeting] {
        var meetings: [Meeting] = []
        for (index, article) in articles.enumerated() {
            let authors = distinct(positions[index].prefix(Crossing.mostAuthors))
            let regions = regions(of: article)
            let year = article.dating.published.value?.filingYear
            func meet(_ first: Crossing.Term, _ second: Crossing.Term) {
                meetings.append(Meeting(pair: Pair(first, second), entry: Int32(index)))
            }
            for region in regions {
                if let year { meet(.region(region), .year(year)) }
                for author in authors { meet(.author(author), .region(region)) }
            }
            guard let year else { continue }
            for author in authors { meet(.author(author), .year(year)) }
        }
        return meetings
    }

    private struct Meeting: Comparable {
        let pair: Pair
        let entry: Int32

        static func < (left: Meeting, right: Meeting) -> Bool {
            left.pair.order == right.pair.order ? left.entry < right.entry : left.pair.order < right.pair.order
        }
    }

    /// Authors come before regions, those before years; each by its number.
    private struct Pair: Hashable {
        let order: UInt64

        init(_ first: Crossing.Term, _ second: Crossing.Term) {
            order = UInt64(Self.order(first)) << 32 | UInt64(Self.order(second))
        }

        var first: Crossing.Term { Self.term(UInt32(order >> 32)) }
        var second: Crossing.Term { Self.term(UInt32(truncatingIfNeeded: order)) }

        /// Of the first term, among those of its kind.
        var number: UInt32 { UInt32(order >> 32) & (Pair.kind - 1) }

        var isOfAuthorAndYear: Bool {
            order >> 32 < UInt64(Pair.kind) && UInt32(truncatingIfNeeded: order) >= 2 * Pair.kind
        }

        private static let kind: UInt32 = 1 << 30

        private static func order(_ term: Crossing.Term) -> UInt32 {
            switch term {
            case .author(let index): UInt32(index)
            case .region(let index): kind + UInt32(index)
            // A year that is filed is one of 1–9999.
            case .year(let year): 2 * kind + UInt32(max(0, year))
            }
        }

        private static func term(_ order: UInt32) -> Crossing.Term {
            let number = Int(order & (kind - 1))
            return order < kind ? .author(number) : order < 2 * kind ? .region(number) : .year(number)
        }
    }

    /// The crossings of an area's countries with the same term.
    private func narrower(_ pair: Pair) -> [Pair] {
        switch (pair.first, pair.second) {
        case (.author, .region(let area)): countries[area, default: []].map { Pair(pair.first, .region($0)) }
        case (.region(let area), _): countries[area, default: []].map { Pair(.region($0), pair.second) }
        default: []
        }
    }

    private func regions(of article: Article) -> [Int] {
        let named = (article.setting.regions.value ?? []).prefix(Crossing.mostCountries).compactMap { places[$0] }
        return distinct((named + named.compactMap { areas[$0] }).filter { regions[$0].parent != nil })
    }

    /// Of a few.
    private func distinct(_ places: some Sequence<Int>) -> [Int] {
        var distinct: [Int] = []
        for place in places where !distinct.contains(place) { distinct.append(place) }
        return distinct
    }

    private func count(_ term: Crossing.Term) -> Int {
        switch term {
        case .author(let index): authors[index].entries.count
        case .region(let index): regions[index].entries.count
        case .year(let year): years[year]?.entries.count ?? 0
        }
    }

    private func folder(_ term: Crossing.Term) -> String {
        switch term {
        case .author(let index): "authors/\(authors[index].record.slug)"
        case .region(let index): "regions/\(slug(regions[index]))"
        case .year(let year): YearFolder.path(year)
        }
    }

    private func name(_ term: Crossing.Term) -> String {
        switch term {
        case .author(let index): authors[index].record.slug
        case .region(let index): slug(regions[index])
        case .year(let year): YearFolder.path(year)
        }
    }

    private func slug(_ region: RegionTerm) -> String {
        String(region.permalink.path.dropFirst("regions/".count).dropLast(".html".count))
    }
}
