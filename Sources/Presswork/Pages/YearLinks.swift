import ArchiveModel

/// Where each year begins in a list that is grouped by year: the page of the list, and the place on it.
struct YearLinks {
    private let first: Permalink
    private let size: Int
    /// Place in the list of each year's first row.
    private let places: [Int: Int]

    /// `entries` ascend and are listed newest first; `first` is the list's first page.
    init(_ entries: [Int], first: Permalink, in furniture: Furniture) {
        self.first = first
        size = furniture.configuration.pageSize
        let years = entries.compactMap(furniture.filing.year)
        var places: [Int: Int] = [:]
        // Later articles of a year stand above its earlier ones, and overwrite their places.
        for (index, year) in years.enumerated() { places[year] = years.count - 1 - index }
        self.places = places
    }

    /// Below the site's root.
    func link(_ year: Int) -> String? {
        places[year].map { place in
            SitePath.part(place / size + 1, of: first).escaped + "#" + Self.anchor(year)
        }
    }

    /// Holds a `_`, which no id of a text's own headings does.
    static func anchor(_ year: Int) -> String { "year_\(year)" }
}
