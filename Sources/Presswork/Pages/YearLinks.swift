import ArchiveModel

/// Where each year begins in a list that is grouped by year: the page of the list, and the place on it.
struct YearLinks {
    private let first: Permalink
    private let page: PlannedPage
    private let size: Int
    /// Place in the list of each year's first row.
    private let places: [Int: Int]

    /// `entries` ascend and are listed newest first; `first` is the list's first page, `page` the one to link from.
    init(_ entries: [Int], first: Permalink, from page: PlannedPage, in furniture: Furniture) {
        self.first = first
        self.page = page
        size = furniture.configuration.pageSize
        let years = entries.compactMap {
            furniture.catalogue.entries[$0].article.dating.published.value?.filingYear
        }
        var places: [Int: Int] = [:]
        // Later articles of a year stand above its earlier ones, and overwrite their places.
        for (index, year) in years.enumerated() { places[year] = years.count - 1 - index }
        self.places = places
    }

    func link(_ year: Int) -> String? {
        places[year].map { place in
            page.permalink.link(to: SitePath.part(place / size + 1, of: first)) + "#" + Self.anchor(year)
        }
    }

    /// Holds a `_`, which no id of a text's own headings does.
    static func anchor(_ year: Int) -> String { "year_\(year)" }
}
