/// How well a text fits each language of a script.
///
/// A small word counts four points where no other language of the script has it, three where one other has, otherwise
/// one; an ending one; a letter four where no other language has it, otherwise one, and it costs a point where a
/// language lacks it.
struct LanguageScore: Sendable {
    private let table: LanguageTable
    private var points = Counts(repeating: 0)
    private(set) var wordCount = 0
    /// Small words found, by language.
    private var hits = Counts(repeating: 0)
    private var letterCount = 0
    /// The word began with a capital.
    private var isName = false
    /// Telling letters found, by language.
    private var letters = Counts(repeating: 0)

    /// A mask of languages has as many bits.
    private typealias Counts = InlineArray<32, Int>

    init(_ table: LanguageTable) { self.table = table }

    /// Counts the words of a piece; a word cut off at its ends counts as it stands.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var word = WordHash()
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                let small = byte | 0x20
                if small &- 0x61 < 26 {
                    if word.length == 0 {
                        isName = byte != small
                        let behind = plainWord(bytes, at)
                        if behind > at {
                            at = behind
                            continue
                        }
                    }
                    word.add(UInt32(small))
                    at += 1
                    continue
                }
                at += 1
                if byte == 0x27, word.length > 0 {
                    word.add(0x27)
                } else if word.length > 0 {
                    // "U.S." is no two words.
                    if byte == 0x2E, word.length == 1 { word = WordHash() } else { end(&word) }
                }
                continue
            }
            let (scalar, length) = LanguageScore.scalar(bytes, at)
            at += length
            add(scalar, to: &word)
        }
        if word.length > 0 { end(&word) }
    }

    /// Counts a word of up to fifteen ASCII letters that ends with them. The offset behind it and the sign that ends it;
    /// `at` where the word goes on.
    @inline(__always)
    private mutating func plainWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let word = at + 16 <= bytes.count ? WideWord(bytes, at: at) : WideWord(endOf: bytes, at: at)
        let end = at + word.count
        guard word.count < 16, end <= bytes.count else { return at }
        let sign = end < bytes.count ? bytes[end] : 0x20
        if sign >= 0x80 || sign == 0x27 { return at }
        if sign != 0x2E || word.count > 1 { count(PlainWord(word, in: bytes, at: at)) }
        return end + 1
    }

    @inline(__always)
    private mutating func count(_ word: PlainWord) {
        wordCount += 1
        if !isName || !table.isLatin { letterCount += word.length }
        let mask = table.languages(withWord: word)
        if mask != 0 {
            addWord(mask)
        } else if word.length > 4 {
            add(table.languages(withEndingOf: word), 1, isWord: false)
        }
    }

    private mutating func addWord(_ mask: UInt32) {
        let count = mask.nonzeroBitCount
        add(mask, count == 1 ? 4 : count == 2 ? 3 : 1, isWord: true)
    }

    private mutating func add(_ scalar: Unicode.Scalar, to word: inout WordHash) {
        if LanguageScore.isLetter(scalar) {
            let folded = CaseFold.folded(scalar).value
            if word.length == 0 { isName = folded != scalar.value }
            word.add(WordHash.levelled(folded))
            // Foreign names keep their accents in Latin letters.
            if folded >= 0x80, !isName || !table.isLatin { add(letter: folded) }
        } else if word.length > 0, !LanguageScore.isVowelSign(scalar) {
            end(&word)
        }
    }

    /// The number of the best language and of the next; nil when none has a point. At a tie the first of the table.
    var ranked: (best: Int, next: Int)? {
        var best = (index: 0, total: Int.min)
        var next = best
        for index in table.tags.indices {
            let total = total(index)
            if total > best.total {
                (best, next) = ((index, total), best)
            } else if total > next.total {
                next = (index, total)
            }
        }
        return next.total > .min && best.total > 0 ? (best.index, next.index) : nil
    }

    func total(_ index: Int) -> Int { points[index] - missing(index) }

    func smallWords(_ index: Int) -> Int { hits[index] }

    /// Points off for telling letters that are not there: few, so that a text typed without them is still known by its
    /// words.
    private func missing(_ index: Int) -> Int {
        let wanted = letterCount * table.shares[index] / 100
        return min(5, max(0, wanted - 2 * letters[index]))
    }

    private mutating func add(letter: UInt32) {
        let mask = table.languages(withLetter: letter)
        guard mask != 0 else {
            if table.isLatin, letter < 0x250 || letter >= 0x1E00 && letter < 0x1F00 {
                for index in table.tags.indices { points[index] -= 1 }
            }
            return
        }
        let weight = mask & (mask &- 1) == 0 ? 4 : 1
        for index in table.tags.indices {
            let isOwn = mask & (1 << UInt32(index)) != 0
            points[index] += isOwn ? weight : -1
            letters[index] += isOwn ? 1 : 0
        }
    }

    private mutating func end(_ word: inout WordHash) {
        defer { word = WordHash() }
        wordCount += 1
        if !isName || !table.isLatin { letterCount += word.length }
        guard word.length <= 20 else { return }
        let mask = table.languages(withWord: word)
        if mask != 0 {
            addWord(mask)
        } else if word.length > 4 {
            add(table.languages(withEndingOf: word), 1, isWord: false)
        }
    }

    private mutating func add(_ languages: UInt32, _ weight: Int, isWord: Bool) {
        var mask = languages
        while mask != 0 {
            let index = mask.trailingZeroBitCount
            points[index] += weight
            if isWord { hits[index] += 1 }
            mask &= mask - 1
        }
    }

    /// The scalar at a byte above 0x7F and its length; U+FFFD for a broken one.
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
        let first = UInt32(bytes[at])
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, at + length <= bytes.endIndex else { return ("\u{FFFD}", 1) }
        var value = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x2018, 0x2019, 0x2BB, 0x2BC: true
        case ..<0xC0, 0xD7, 0xF7, 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4, 0x2000...0x2BFF, 0x3000...0x303F: false
        case 0x64B...0x652, 0x660...0x669, 0x670, 0x6F0...0x6F9, 0x640, 0xFFFD, 0xFEFF: false
        default: true
        }
    }

    /// Within a word: vowel signs, tatweel, marks of direction, and the soft hyphen.
    private static func isVowelSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x64B...0x655, 0x640, 0x670, 0xAD, 0x200D...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
