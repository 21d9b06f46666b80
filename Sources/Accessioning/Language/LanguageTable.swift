/// The profiles of a script as look-up tables: one bit a language.
struct LanguageTable: Sendable {
    let tags: [String]
    /// See `LanguageProfile.share`, by language.
    let shares: [Int]
    /// Names in capitals are as often foreign; a letter that none of its languages has speaks against all of them.
    let isLatin: Bool
    /// Languages that have the letter, by code point below U+0700; 0 for one that tells nothing.
    private let letterMasks: [UInt32]
    private let words: MaskTable
    private let endings: MaskTable
    /// A bit for each two letters of ASCII that an ending closes with: a row of thirty-two for the first of them.
    private let closings: [UInt32]

    static let latin = LanguageTable(.latin)
    static let cyrillic = LanguageTable(.cyrillic)
    static let arabic = LanguageTable(.arabic)

    private init(_ script: Script) {
        let profiles = LanguageProfile.all.filter { $0.script == script }
        tags = profiles.map(\.tag)
        var letters = [UInt32](repeating: 0, count: 0x700)
        var words: [(hash: UInt64, mask: UInt32)] = []
        var endings = words
        for (index, profile) in profiles.enumerated() {
            let mask = UInt32(1) << UInt32(index)
            for scalar in profile.letters.unicodeScalars where scalar.value < 0x700 {
                letters[Int(scalar.value)] |= mask
            }
            words += profile.words.spaced.map { (WordHash.of($0).key, mask) }
            endings += profile.endings.spaced.map { (WordHash.of($0).ending($0.unicodeScalars.count), mask) }
        }
        closings = LanguageTable.closings(of: profiles)
        letterMasks = letters
        shares = profiles.map(\.share)
        isLatin = script == .latin
        self.words = MaskTable(words)
        self.endings = MaskTable(endings)
    }

    @inline(__always)
    func languages(withLetter scalar: UInt32) -> UInt32 { scalar < 0x700 ? letterMasks[Int(scalar)] : 0 }

    @inline(__always)
    func languages(withWord word: WordHash) -> UInt32 { words[word.key] }

    /// Those with an ending of four, three or two letters, the longest first.
    @inline(__always)
    func languages(withEndingOf word: WordHash) -> UInt32 {
        languages(withEnding: word.last)
    }

    @inline(__always)
    func languages(withWord word: PlainWord) -> UInt32 { words[word.key] }

    /// The same of a word of more than four letters.
    @inline(__always)
    func languages(withEndingOf word: PlainWord) -> UInt32 {
        let (first, second) = (Int(word.letter(2) & 31), UInt32(word.letter(1) & 31))
        if closings[first] >> second & 1 == 0 { return 0 }
        return languages(withEnding: word.last)
    }

    /// `last` as `WordHash` has it.
    @inline(__always)
    private func languages(withEnding last: UInt64) -> UInt32 {
        let four = endings[WordHash.ending(4, last)]
        if four != 0 { return four }
        let three = endings[WordHash.ending(3, last)]
        return three != 0 ? three : endings[WordHash.ending(2, last)]
    }

    private static func closings(of profiles: [LanguageProfile]) -> [UInt32] {
        var closings = [UInt32](repeating: 0, count: 32)
        for profile in profiles {
            for ending in profile.endings.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let letters = ending.suffix(2).map { CaseFold.folded($0).value }
                guard letters.count == 2, letters.allSatisfy({ $0 &- 0x61 < 26 }) else { continue }
                closings[Int(letters[0] & 31)] |= 1 << (letters[1] & 31)
            }
        }
        return closings
    }
}
