/// Spellings of one word in Arabic letters, levelled: Persian pages print ی and ک or ي and ك, with joiners and without.
///
/// The pairs are those that Unicode keeps apart and keyboards mix up; vowel signs and tatweel are gone with `CaseFold`.
enum ArabicLetters {
    /// Of a key with case folded; one without Arabic letters comes back as it is.
    static func levelled(_ key: String) -> String {
        guard key.utf8.contains(where: { (0xD8...0xDB).contains($0) }) else { return key }
        var result = String.UnicodeScalarView()
        for scalar in key.unicodeScalars where !isPassedOver(scalar) { result.append(levelled(scalar)) }
        return String(result)
    }

    /// A table's words as look-ups of levelled keys need them.
    static func levelled(_ words: some Sequence<String>) -> Set<String> { Set(words.map { levelled($0) }) }

    private static func levelled(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x6CC, 0x649: "\u{64A}"  // ی and ى are ي.
        case 0x6A9: "\u{643}"  // ک is ك.
        case 0x6C0, 0x6C1, 0x6BE, 0x6D5: "\u{647}"  // ۀ and the hehs of other keyboards.
        case 0x622, 0x623, 0x625: "\u{627}"  // Alef with its signs.
        default: scalar
        }
    }

    /// Joiners, marks of direction, and the hamza and madda that stand above a letter.
    static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x61C, 0xFEFF, 0x653...0x655: true
        default: false
        }
    }
}
