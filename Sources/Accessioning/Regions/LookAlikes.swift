/// Letters of Latin and Cyrillic that look the same in print: a word that mixes them was typed on the wrong keyboard, or
/// to hide it from searches.
///
/// The pairs are those that Unicode's confusables give for letters of Russian and its neighbours, as capitals or small.
enum LookAlikes {
    private static let pairs: [(latin: UInt32, cyrillic: UInt32)] = [
        (0x61, 0x430), (0x62, 0x432), (0x63, 0x441), (0x65, 0x435), (0x68, 0x43D), (0x69, 0x456), (0x6A, 0x458),
        (0x6B, 0x43A), (0x6D, 0x43C), (0x6F, 0x43E), (0x70, 0x440), (0x73, 0x455), (0x74, 0x442), (0x78, 0x445),
        (0x79, 0x443),
    ]

    /// Writes the folded word in the one script of which it has letters that the other has not, else in that of most of
    /// its letters; nil, and nothing changed, where it has both.
    static func repair(_ folded: inout FoldedBuffer, from start: Int) -> RegionToken.Script? {
        let letters = scalars(folded, from: start)
        var (latin, cyrillic, onlyLatin, onlyCyrillic) = (0, 0, false, false)
        for letter in letters {
            if letter >= 0x400 {
                cyrillic += 1
                if !pairs.contains(where: { $0.cyrillic == letter }) { onlyCyrillic = true }
            } else if letter != 0x27 {
                latin += 1
                if !pairs.contains(where: { $0.latin == letter }) { onlyLatin = true }
            }
        }
        guard !(onlyLatin && onlyCyrillic) else { return nil }
        let toCyrillic = onlyCyrillic || !onlyLatin && cyrillic >= latin
        folded.cut(to: start)
        for letter in letters {
            let pair = pairs.first { (toCyrillic ? $0.latin : $0.cyrillic) == letter }
            folded.append(scalar: pair.map { toCyrillic ? $0.cyrillic : $0.latin } ?? letter)
        }
        return toCyrillic ? .cyrillic : .latin
    }

    /// The letters of such a word take one or two bytes each.
    private static func scalars(_ folded: FoldedBuffer, from start: Int) -> [UInt32] {
        var letters: [UInt32] = []
        var at = start
        while at < folded.count {
            let byte = UInt32(folded[at])
            let isWide = byte >= 0xC0 && at + 1 < folded.count
            letters.append(isWide ? (byte & 0x1F) << 6 | UInt32(folded[at + 1] & 0x3F) : byte)
            at += isWide ? 2 : 1
        }
        return letters
    }
}
