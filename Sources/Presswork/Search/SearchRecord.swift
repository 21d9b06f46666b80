/// What the index has to know of one article, as few bytes as can be: an archive's records are all in memory at once.
package struct SearchRecord: Sendable {
    /// For each word once, in the order of appearance: its length, its weight (`WordWeight`), its bytes.
    let words: [UInt8]
    /// Fingerprints of the words that stand side by side (`SearchHash.ofPair`), as often as they do.
    let pairs: [UInt32]
    /// Words of the text.
    let length: Int
}

/// Where a word stands in an article, and how often, in five bits.
enum WordWeight {
    /// Once in the text and nowhere else: most words' weight, and left out where it holds.
    static let usual: UInt8 = 1

    static let inNames: UInt8 = 8
    static let inTitle: UInt8 = 16

    /// `count` is that in the text. Steps double, for the twentieth time says little more than the tenth.
    static func of(count: Int, fields: UInt8) -> UInt8 {
        fields | UInt8(min(7, Int.bitWidth - max(0, 2 * count - 1).leadingZeroBitCount))
    }
}
