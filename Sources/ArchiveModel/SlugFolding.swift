/// What one scalar of lower-case text becomes in a slug.
enum SlugFolding {
    enum Result {
        /// Contributes letters or digits.
        case letters(String)
        /// Ends a word.
        case `break`
        /// Leaves no trace: marks, apostrophes, joiners, tatweel.
        case drop
        /// Joins the letter before it, as NFC would.
        case replaceLast(Unicode.Scalar)
    }

    static func fold(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Result {
        let value = scalar.value
        if value < 0x80 { return foldASCII(scalar) }
        // Beyond these blocks no scalar is in the table, and looking would cost more than all the rest.
        let isLatin = value < 0x2B0 || (0x1E00...0x1EFF).contains(value)
        if isLatin, let index = latin.firstIndex(where: { $0.marked.unicodeScalars.contains(scalar) }) {
            return .letters(latin[index].plain)
        }
        if value == 0x306 || value == 0x308, let last, let composed = cyrillic[Pair(last, scalar)] {
            return .replaceLast(composed)
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter:
            return value == 0x640 || (0x2B0...0x2FF).contains(value) ? .drop : .letters(String(scalar))
        case .decimalNumber:
            return .letters(scalar.properties.numericValue.map { String(Int($0)) } ?? "")
        case .spacingMark: return .letters(String(scalar))
        case .nonspacingMark: return isLetterlike(last) ? .letters(String(scalar)) : .drop
        case .enclosingMark, .format: return .drop
        default: return value == 0x2019 || value == 0x2018 || value == 0x2BC ? .drop : .break
        }
    }

    /// A letter or a digit of ASCII, which stays as it is.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9": true
        default: false
        }
    }

    private static func foldASCII(_ scalar: Unicode.Scalar) -> Result {
        switch scalar {
        case "a"..."z", "0"..."9": .letters(String(scalar))
        case "'": .drop
        default: .break
        }
    }

    /// Indic vowel signs carry sound and stay; marks on Latin, Greek, Cyrillic, Hebrew and Arabic go.
    private static func isLetterlike(_ last: Unicode.Scalar?) -> Bool {
        guard let last else { return false }
        return (0x900...0x1CFF).contains(last.value)
    }

    /// Lower-case Latin letters with marks, of Latin-1 and Latin Extended-A and the few others that names here carry.
    private static let latin: [(plain: String, marked: String)] = [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđðḍ"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
        ("e", "ə"), ("g", "ĝğġģǧ"), ("h", "ĥħḥ"), ("i", "ìíîïĩīĭįıǐịỉ"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķ"),
        ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"), ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("r", "ŕŗř"),
        ("s", "śŝşšșṣ"), ("ss", "ß"), ("t", "ţťŧțṭ"), ("th", "þ"), ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("w", "ŵẁẃẅ"),
        ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"),
    ]

    private struct Pair: Hashable {
        let base: Unicode.Scalar
        let mark: Unicode.Scalar
        init(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) {
            self.base = base
            self.mark = mark
        }
    }

    /// The Cyrillic letters that NFC composes and Russian, Ukrainian and Belarusian write.
    private static let cyrillic: [Pair: Unicode.Scalar] = [
        Pair("и", "\u{306}"): "й", Pair("у", "\u{306}"): "ў", Pair("е", "\u{308}"): "ё", Pair("і", "\u{308}"): "ї",
    ]
}
