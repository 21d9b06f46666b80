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
            let separators = { (character: Character) in character == " " || character == "\n" }
            words += profile.words.split(whereSeparator: separators).map { (WordHash.of($0).value, mask) }
            endings += profile.endings.split(whereSeparator: separators).map {
                (WordHash.of($0).ending($0.count), mask)
            }
        }
        letterMasks = letters
        shares = profiles.map(\.share)
        isLatin = script == .latin
        self.words = MaskTable(words)
        self.endings = MaskTable(endings)
    }

    @inline(__always)
    func languages(withLetter scalar: UInt32) -> UInt32 { scalar < 0x700 ? letterMasks[Int(scalar)] : 0 }

    @inline(__always)
    func languages(withWord word: WordHash) -> UInt32 { words[word.value] }

    /// Those with an ending of four, three or two letters, the longest first.
    @inline(__always)
    func languages(withEndingOf word: WordHash) -> UInt32 {
        for length in [4, 3, 2] {
            let mask = endings[word.ending(length)]
            if mask != 0 { return mask }
        }
        return 0
    }
}
