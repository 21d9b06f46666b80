/// One author's place in the index. `entries` are positions in `Catalogue.entries`, ascending.
package struct AuthorTerm: Sendable {
    package let record: AuthorityRecord
    package let permalink: Permalink
    package let entries: [Int]

    package init(record: AuthorityRecord, permalink: Permalink, entries: [Int]) {
        self.record = record
        self.permalink = permalink
        self.entries = entries
    }
}

/// One region's place in the index, with what stands below it in the M49 tree.
package struct RegionTerm: Sendable {
    package let code: RegionCode
    /// In the language of the interface, or as the authority file prefers.
    package let heading: String
    package let permalink: Permalink
    /// Nil for the world, the root.
    package let parent: RegionCode?
    /// Positions of articles about this region or one below it, ascending.
    package let entries: [Int]
    /// Positions of articles that only deal with it also, ascending; none of `entries`.
    package let also: [Int]

    package init(
        code: RegionCode, heading: String, permalink: Permalink, parent: RegionCode?, entries: [Int], also: [Int]
    ) {
        self.code = code
        self.heading = heading
        self.permalink = permalink
        self.parent = parent
        self.entries = entries
        self.also = also
    }
}

/// One year, with its months. Articles whose month is not known stand under the year alone.
package struct YearTerm: Sendable {
    package let year: Int
    package let permalink: Permalink
    package let entries: [Int]
    package let months: [MonthTerm]

    package init(year: Int, permalink: Permalink, entries: [Int], months: [MonthTerm]) {
        self.year = year
        self.permalink = permalink
        self.entries = entries
        self.months = months
    }
}

/// One month of a year; `month` is 1–12.
package struct MonthTerm: Sendable {
    package let month: Int
    package let permalink: Permalink
    package let entries: [Int]

    package init(month: Int, permalink: Permalink, entries: [Int]) {
        self.month = month
        self.permalink = permalink
        self.entries = entries
    }
}
