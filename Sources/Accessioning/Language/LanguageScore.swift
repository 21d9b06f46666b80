/// How well a text fits each language of a script: a small word counts two, one that
/// no other language of the script has counts four, a telling letter
/// one, or three when no other language has it.
struct LanguageScore: Sendable {
    private let table: LanguageTable
    private var points: [Int]
    private(set) var wordCount = 0
    /// Small words found, by language.
    private var hits: [Int]

    init(_ bytes: ArraySlice<UInt8>, _ table: LanguageTable) {
        self.table = table
        points = [Int](repeating: 0, count: table.tags.count)
        hits = points
        var word = WordHash()
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            if LanguageScore.isLetter(scalar) {
                let folded = CaseFold.folded(scalar)
                word.add(folded)
                if folded.value >= 0x80 { add(letter: folded) }
            } else if word.length > 0, !LanguageScore.isVowelSign(scalar) {
                add(word: word)
                word = WordHash()
            }
        }
        if word.length > 0 { add(word: word) }
    }

    /// The best language and the number of its small words; nil when no language has a point. At a tie the first of the
    /// table.
    var best: (tag: String, hits: Int, points: Int)? {
        guard let most = points.max(), most > 0, let index = points.firstIndex(of: most) else { return nil }
        return (table.tags[index], hits[index], most)
    }

    private mutating func add(letter: Unicode.Scalar) {
        let mask = table.languages(withLetter: letter)
        guard mask != 0 else { return }
        let weight = mask & (mask &- 1) == 0 ? 3 : 1
        for index in points.indices {
            if mask & (1 << UInt32(index)) != 0 { points[index] += weight } else { points[index] -= table.penalty }
        }
    }

    private mutating func add(word: WordHash) {
        wordCount += 1
        guard word.length <= 20 else { return }
        var mask = table.languages(withWord: word.value)
        let weight = mask & (mask &- 1) == 0 ? 4 : 2
        while mask != 0 {
            let index = mask.trailingZeroBitCount
            points[index] += weight
            hits[index] += 1
            mask &= mask - 1
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x27, 0x2018, 0x2019: true
        case ..<0xC0, 0xD7, 0xF7, 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4, 0x2000...0x2BFF, 0x3000...0x303F: false
        case 0x64B...0x652, 0x660...0x669, 0x670, 0x6F0...0x6F9, 0x640: false
        default: true
        }
    }

    private static func isVowelSign(_ scalar: Unicode.Scalar) -> Bool {
        (0x64B...0x652).contains(scalar.value) || scalar.value == 0x640 || scalar.value == 0x670
    }
}
