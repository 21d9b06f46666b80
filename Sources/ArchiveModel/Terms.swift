/// One author's place in the index. `entries` are positions in `Catalogue.entries`, ascending.
package struct AuthorTerm: Sendable {
    package let record: AuthorityRecord
    package let permalink: Permalink
    package let entries: [Int]
    /// What the author is called beside the name, earliest first.
    package let roles: [AuthorRole]
    /// Language of the first article that prints each form of the name.
    package let languages: [String: LanguageTag]

    package init(
        record: AuthorityRecord, permalink: Permalink, entries: [Int], roles: [AuthorRole] = [],
        languages: [String: LanguageTag] = [:]
    ) {
        self.record = record
        self.permalink = permalink
        self.entries = entries
        self.roles = roles
        self.languages = languages
    }
}

/// A role as printed, and the years of the articles that print it; nil where none of them has a year.
package struct AuthorRole: Sendable, Hashable {
    package let role: String
    package let years: ClosedRange<Int>?

    package init(role: String, years: ClosedRange<Int>?) {
        self.role = role
        self.years = years
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

/// One month of a year; `month` is 1–12. Articles whose day is not known for certain stand under the month alone.
package struct MonthTerm: Sendable {
    package let month: Int
    package let permalink: Permalink
    package let entries: [Int]
    package let days: [DayTerm]

    package init(month: Int, permalink: Permalink, entries: [Int], days: [DayTerm] = []) {
        self.month = month
        self.permalink = permalink
        self.entries = entries
        self.days = days
    }
}

/// One day of a month; `day` is 1–31.
package struct DayTerm: Sendable {
    package let day: Int
    package let permalink: Permalink
    package let entries: [Int]

    package init(day: Int, permalink: Permalink, entries: [Int]) {
        self.day = day
        self.permalink = permalink
        self.entries = entries
    }
}
