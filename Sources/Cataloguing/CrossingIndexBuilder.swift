import ArchiveModel

/// Files articles where two terms meet: author and year, author and region, region and year.
///
/// A crossing has a page where it has at least two articles and fewer than either term: one article is linked to
/// straight, and what holds a whole term is that term's page again. Nor has an area one that holds just what one of its
/// countries does. As articles arrive, crossings come and none goes.
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

    /// Least articles of a crossing that has a page.
    private static let least = 2

    init(authors: [AuthorTerm], regions: [RegionTerm], years: [YearTerm]) {
        self.authors = authors
        self.regions = regions
        self.years = Dictionary(years.map { ($0.year, $0) }, uniquingKeysWith: { first, _ in first })
        let places = Dictionary(regions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
        self.places = places
        var countries: [Int: [Int]] = [:]
        for (index, term) in regions.enumerated() where !term.code.isArea {
            if let area = term.parent.flatMap({ places[$0] }) { countries[area, default: []].append(index) }
        }
        self.countries = countries
    }

    /// `authors` are the positions of each article's authors.
    func build(_ articles: [Article], authors positions: [[Int]]) -> Crossings {
        var all: [Pair: [Int]] = [:]
        for (index, article) in articles.enumerated() {
            let authors = distinct(positions[index].prefix(Crossing.mostAuthors))
            let regions = regions(of: article)
            let year = article.dating.published.value?.filingYear
            for region in regions {
                if let year { all[Pair(.region(region), .year(year)), default: []].append(index) }
                for author in authors { all[Pair(.author(author), .region(region)), default: []].append(index) }
            }
            guard let year else { continue }
            for author in authors { all[Pair(.author(author), .year(year)), default: []].append(index) }
        }
        let kept = all.filter { pair, entries in
            entries.count >= Self.least && entries.count < count(pair.first) && entries.count < count(pair.second)
                && !narrower(pair).contains { all[$0]?.count == entries.count }
        }
        return Crossings(
            kept.keys.sorted().map { pair in
                Crossing(
                    first: pair.first, second: pair.second,
                    permalink: Permalink("\(folder(pair.first))/\(name(pair.second)).html"), entries: kept[pair] ?? [])
            })
    }

    private struct Pair: Hashable, Comparable {
        let first: Crossing.Term
        let second: Crossing.Term

        init(_ first: Crossing.Term, _ second: Crossing.Term) {
            self.first = first
            self.second = second
        }

        static func < (left: Pair, right: Pair) -> Bool { left.order.lexicographicallyPrecedes(right.order) }

        private var order: [Int] { Pair.order(first) + Pair.order(second) }

        private static func order(_ term: Crossing.Term) -> [Int] {
            switch term {
            case .author(let index): [0, index]
            case .region(let index): [1, index]
            case .year(let year): [2, year]
            }
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
        let areas = named.filter { !regions[$0].code.isArea }.compactMap { regions[$0].parent.flatMap { places[$0] } }
        return distinct((named + areas).filter { regions[$0].parent != nil })
    }

    private func distinct(_ places: some Sequence<Int>) -> [Int] {
        var seen: Set<Int> = []
        return places.filter { seen.insert($0).inserted }
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
