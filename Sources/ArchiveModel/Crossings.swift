/// Where two ways in meet: the articles that an author wrote in one year or about one region, and those about a region
/// in one year.
package struct Crossing: Sendable {
    package enum Term: Sendable, Hashable {
        /// Position in `Catalogue.authors`.
        case author(Int)
        /// Position in `Catalogue.regions`.
        case region(Int)
        case year(Int)
    }

    /// Authors and countries by which one article is crossed, in the order printed: nobody looks for the ninth author's
    /// pages by country.
    package static let mostAuthors = 8
    package static let mostCountries = 8

    /// An author, or a region with a year.
    package let first: Term
    /// A region or a year.
    package let second: Term
    package let permalink: Permalink
    /// Positions in `Catalogue.entries`, ascending: at least two, and fewer than either term has.
    package let entries: [Int]

    package init(first: Term, second: Term, permalink: Permalink, entries: [Int]) {
        self.first = first
        self.second = second
        self.permalink = permalink
        self.entries = entries
    }
}

/// All crossings that have a page.
package struct Crossings: Sendable {
    package let all: [Crossing]
    private let places: [Pair: Int]

    private struct Pair: Hashable {
        let first: Crossing.Term
        let second: Crossing.Term
    }

    package init(_ all: [Crossing]) {
        self.all = all
        var places: [Pair: Int] = [:]
        places.reserveCapacity(all.count)
        // The first of two; in place, without a copy of each.
        for index in all.indices.reversed() { places[Pair(first: all[index].first, second: all[index].second)] = index }
        self.places = places
    }

    /// Nil where they don't meet, or where it needs no page. An author comes before a region, either before a year.
    package func crossing(of first: Crossing.Term, with second: Crossing.Term) -> Crossing? {
        places[Pair(first: first, second: second)].map { all[$0] }
    }
}
