/// The profiles of a script as look-up tables: one bit a language.
struct LanguageTable: Sendable {
    let tags: [String]
    /// What a letter costs the languages that lack it: nothing in Latin, where foreign names keep their accents.
    let penalty: Int
    /// Languages that have the letter, by code point below U+0700; 0 for one that tells nothing.
    private let letterMasks: [UInt32]
    private let wordMasks: [UInt64: UInt32]

    static let latin = LanguageTable(.latin)
    static let cyrillic = LanguageTable(.cyrillic)
    static let arabic = LanguageTable(.arabic)

    private init(_ script: Script) {
        let profiles = LanguageProfile.all.filter { $0.script == script }
        tags = profiles.map(\.tag)
        penalty = script == .latin ? 0 : 1
        var letters = [UInt32](repeating: 0, count: 0x700)
        var words: [UInt64: UInt32] = [:]
        for (index, profile) in profiles.enumerated() {
            for scalar in profile.letters.unicodeScalars where scalar.value < 0x700 {
                letters[Int(scalar.value)] |= 1 << UInt32(index)
            }
            for word in profile.words.split(separator: " ") {
                words[WordHash.of(word), default: 0] |= 1 << UInt32(index)
            }
        }
        letterMasks = letters
        wordMasks = words
    }

    func languages(withLetter scalar: Unicode.Scalar) -> UInt32 {
        scalar.value < 0x700 ? letterMasks[Int(scalar.value)] : 0
    }

    func languages(withWord hash: UInt64) -> UInt32 { wordMasks[hash] ?? 0 }
}

/// 64-bit FNV-1a over scalars with case folded.
struct WordHash: Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var length = 0

    mutating func add(_ scalar: Unicode.Scalar) {
        value = (value ^ UInt64(scalar.value)) &* 0x100_0000_01B3
        length += 1
    }

    static func of(_ word: Substring) -> UInt64 {
        var hash = WordHash()
        for scalar in word.unicodeScalars { hash.add(CaseFold.folded(scalar)) }
        return hash.value
    }
}
