import ArchiveModel

/// Positions in the catalogue in the order a page lists them, without a copy: a region of 100,000 articles has 2,000
/// pages.
struct ListOrder: Sendable {
    /// Parts one after the other.
    private let parts: [Part]

    private struct Part: Sendable {
        let ascending: [Int]
        /// Positions before this place have a year; they are listed from the last to the first.
        let dated: Int
        let isAlso: Bool
    }

    /// Newest first, undated last; then those that only deal with the page's subject also, in the same order.
    init(newestFirst ascending: [Int], also: [Int] = [], in catalogue: Catalogue) {
        parts = [
            Part(ascending: ascending, dated: Self.dated(ascending, catalogue), isAlso: false),
            Part(ascending: also, dated: Self.dated(also, catalogue), isAlso: true),
        ]
    }

    /// Newest first; then those that stand apart, in the same order.
    init(newestFirst ascending: [Int], apart: [Int], in catalogue: Catalogue) {
        parts = [ascending, apart].map { Part(ascending: $0, dated: Self.dated($0, catalogue), isAlso: false) }
    }

    var count: Int { parts.reduce(0) { $0 + $1.ascending.count } }

    /// The article at `place`, which is below `count`, and whether it only deals with the subject also.
    subscript(place: Int) -> (position: Int, isAlso: Bool) {
        var place = place
        for part in parts {
            if place < part.dated { return (part.ascending[part.dated - 1 - place], part.isAlso) }
            if place < part.ascending.count { return (part.ascending[place], part.isAlso) }
            place -= part.ascending.count
        }
        preconditionFailure("no such place in the list")
    }

    /// Undated articles have the highest positions, so that halving finds the first.
    private static func dated(_ ascending: [Int], _ catalogue: Catalogue) -> Int {
        let first = catalogue.entries.count - catalogue.undated.count
        var low = 0
        var high = ascending.count
        while low < high {
            let middle = (low + high) / 2
            if ascending[middle] < first { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
