import ArchiveModel

/// Where each year begins in a list that is grouped by year: the page of the list, and the place on it.
struct YearLinks {
    private let first: Permalink
    private let size: Int
    /// Place in the list of each year's first row.
    private var places: [(year: Int, place: Int)] = []

    /// `entries` ascend and are listed newest first; `first` is the list's first page.
    init(_ entries: [Int], first: Permalink, in furniture: Furniture) {
        self.first = first
        size = furniture.configuration.pageSize
        let years = YearStrip.counts(entries, furniture.filing)
        // Later years stand above.
        var above = 0
        for (year, count) in years.reversed() {
            places.append((year, above))
            above += count
        }
    }

    /// Below the site's root.
    func link(_ year: Int) -> String? {
        places.first { $0.year == year }.map { found in
            var link = SitePath.address(ofPart: found.place / size + 1, of: first)
            link += "#"
            link += Self.anchor(year)
            return link
        }
    }

    /// Holds a `_`, which no id of a text's own headings does.
    static func anchor(_ year: Int) -> String { "year_\(year)" }
}
