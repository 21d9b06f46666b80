/// Finds the word that was probably meant, for "did you mean".
package enum NearestWord {
    /// The candidate with the smallest edit distance to `word`, ignoring case and `-`, `_` and spaces; nil
    /// when none is within a third of the word's length (at least 1, at most 3). Ties go to the first.
    package static func of(_ word: String, among candidates: [String]) -> String? {
        let wanted = folded(word)
        let limit = min(3, max(1, wanted.count / 3))
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let distance = editDistance(wanted, folded(candidate))
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.candidate
    }

    private static func folded(_ word: String) -> [UInt8] {
        // A word that is longer than any key is no misspelling of one; the bound keeps hostile keys cheap.
        word.utf8.prefix(64).compactMap { byte in
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: " "): nil
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
            default: byte
            }
        }
    }

    private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var row = [i + 1]
            row.reserveCapacity(b.count + 1)
            for (j, y) in b.enumerated() {
                var distance = min(row[j] + 1, previous[j + 1] + 1, previous[j] + (x == y ? 0 : 1))
                // Two letters that changed places, as in `titel`, are one slip.
                if i > 0, j > 0, x == b[j - 1], y == a[i - 1] { distance = min(distance, beforePrevious[j - 1] + 1) }
                row.append(distance)
            }
            (beforePrevious, previous) = (previous, row)
        }
        return previous[b.count]
    }
}
