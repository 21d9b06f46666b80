/// How letters of the Cyrillic alphabets of the archive's languages sound, in the plainest Latin letters.
///
/// Drawn from what the common romanisations (BGN/PCGN, ISO 9, GOST, the passports of Kazakhstan, Kyrgyzstan and
/// Uzbekistan) share; `NameSpelling` levels what they differ in.
enum CyrillicLetters {
    /// Nil for a letter that is not in the table.
    static func latin(_ letter: Unicode.Scalar) -> String? { table[letter] }

    private static let table: [Unicode.Scalar: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "є": "e",
        "ж": "zh", "җ": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "ј": "i", "к": "k", "қ": "k",
        "ҡ": "k", "л": "l", "љ": "l", "м": "m", "н": "n", "ң": "n", "њ": "n", "о": "o", "ө": "o", "п": "p",
        "р": "r", "с": "s", "т": "t", "у": "u", "ў": "o", "ү": "u", "ұ": "u", "ӯ": "u", "ф": "f", "х": "h",
        "ҳ": "h", "һ": "h", "ц": "ts", "ч": "ch", "ҷ": "zh", "џ": "zh", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i",
        "ь": "", "э": "e", "ю": "iu", "я": "ia", "ә": "a", "ӣ": "i",
    ]

    /// Letters that look alike in the two scripts, Cyrillic to Latin.
    static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
        "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s",
        "к": "k", "м": "m", "т": "t", "в": "b", "н": "h",
    ]

    /// The same table, Latin to Cyrillic.
    static let ofLatin = Dictionary(lookalikes.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
}
