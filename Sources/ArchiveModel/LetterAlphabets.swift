/// The alphabets as one list's language has them. Source of the orders: Unicode CLDR (root, ar, fa, tr, sv, da, es, pl).
struct LetterAlphabets: Sendable {
    /// Letters of the list's own language that are no marked forms of others there.
    let own: [Unicode.Scalar: UInt32]
    /// Letters of all alphabets below.
    let listed: [Unicode.Scalar: UInt32]
    let isTurkic: Bool
    /// The letters that head each place, script by script in the list's order.
    private let heads: [[Unicode.Scalar]]
    /// Places of `Self.scripts` in the list's order.
    private let ranks: [Int]

    /// Added to the code point of a letter that no alphabet here lists; more than any alphabet has letters.
    static let unlisted: UInt32 = 0x1000

    /// Letters that stand together are filed as one, under the first.
    private static let latin = "a b c d e f g h i j k l m n o p q r s t u v w x y z"
    private static let scripts: [(code: String, range: ClosedRange<UInt32>, letters: String)] = [
        ("Latn", 0x41...0x24F, latin),
        ("Grek", 0x370...0x3FF, "αά β γ δ εέ ζ ηή θ ιίϊΐ κ λ μ ν ξ οό π ρ σς τ υύϋΰ φ χ ψ ωώ"),
        (
            "Cyrl", 0x400...0x52F,
            "а ә ӑ ӕ б в г ѓ ґ ғ д ђ еёѐ ӗ є ж җ з ѕ иѝӣ і ї й ј к ќ қ л љ м н њ ң о ө п р с ҫ т ћ уӯ ў ұ ү ф х ҳ һ ц ч ҷ џ ш щ ъ ы ь э ю я"
        ),
        ("Armn", 0x530...0x58F, ""), ("Hebr", 0x590...0x5FF, "א ב ג ד ה ו ז ח ט י כך ל מם נן ס ע פף צץ ק ר ש ת"),
        (
            "Arab", 0x600...0x6FF,
            "ء اآأإٱ ب پ تة ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق كک گ ل م ن هەھہ وؤ يىئی"
        ),
        ("Geor", 0x10A0...0x10FF, ""),
    ]

    /// Languages whose alphabets hold what others take for marked letters; `ar` and `fa` differ in the place of one.
    private static let latinOf: [String: String] = [
        "tr": "a b c ç d e f g ğ h ı i j k l m n o ö p q r s ş t u ü v w x y z",
        "az": "a b c ç d e ə f g ğ h x ı i j k q l m n o ö p r s ş t u ü v w y z",
        "sv": "a b c d e f g h i j k l m n o p q r s t u v w x yü z å äæ öø",
        "fi": "a b c d e f g h i j k l m n o p q r s t u v w x yü z å äæ öø",
        "da": "a b c d e f g h i j k l m n o p q r s t u v w x yü z æä øö å",
        "nb": "a b c d e f g h i j k l m n o p q r s t u v w x yü z æä øö å",
        "es": "a b c d e f g h i j k l m n ñ o p q r s t u v w x y z",
        "pl": "a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż",
    ]
    private static let persian = "ء اآأإٱ ب پ تة ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق کك گ ل م ن وؤ هەھہ یيىئ"

    /// Languages not written in Latin letters, which want their own script first.
    private static let scriptOf: [String: String] = [
        "ru": "Cyrl", "uk": "Cyrl", "be": "Cyrl", "bg": "Cyrl", "mk": "Cyrl", "sr": "Cyrl", "kk": "Cyrl", "ky": "Cyrl",
        "tg": "Cyrl", "mn": "Cyrl", "ar": "Arab", "fa": "Arab", "ur": "Arab", "ps": "Arab", "ckb": "Arab", "ug": "Arab",
        "sd": "Arab", "el": "Grek", "he": "Hebr", "yi": "Hebr", "hy": "Armn", "ka": "Geor",
    ]

    private static let plain = LetterAlphabets("en")
    private static let special: [String: LetterAlphabets] = Dictionary(
        (Array(latinOf.keys) + Array(scriptOf.keys)).map { ($0, LetterAlphabets($0)) },
        uniquingKeysWith: { first, _ in first })

    static func of(_ language: LanguageTag) -> LetterAlphabets {
        let primary = language.primary
        // Making all of them takes longer than reading ten articles.
        return latinOf[primary] == nil && scriptOf[primary] == nil ? plain : special[primary] ?? plain
    }

    /// `primary` is the language's primary tag.
    private init(_ primary: String) {
        let first = Self.scripts.firstIndex { $0.code == Self.scriptOf[primary] } ?? 0
        let order = [first] + Self.scripts.indices.filter { $0 != first }
        var ranks = [Int](repeating: 0, count: Self.scripts.count)
        var (own, listed): ([Unicode.Scalar: UInt32], [Unicode.Scalar: UInt32]) = ([:], [:])
        var heads: [[Unicode.Scalar]] = []
        for (rank, index) in order.enumerated() {
            ranks[index] = rank
            var letters = Self.scripts[index].letters
            if index == 0, let latin = Self.latinOf[primary] { letters = latin }
            if Self.scripts[index].code == "Arab", primary == "fa" { letters = Self.persian }
            var scriptHeads: [Unicode.Scalar] = []
            for (number, group) in letters.split(separator: " ").enumerated() {
                if let head = group.unicodeScalars.first { scriptHeads.append(head) }
                for letter in group.unicodeScalars {
                    let place = UInt32(rank + 2) << 24 + UInt32(number)
                    if index == 0, letter.value > 0x7F { own[letter] = place } else { listed[letter] = place }
                }
            }
            heads.append(scriptHeads)
        }
        (self.own, self.listed, self.heads, self.ranks) = (own, listed, heads, ranks)
        isTurkic = ["tr", "az"].contains(primary)
    }

    func head(script: Int, letter: Int) -> Unicode.Scalar {
        guard heads.indices.contains(script), heads[script].indices.contains(letter) else { return "#" }
        return heads[script][letter]
    }

    /// The script's rank in the list; those without an alphabet here come last.
    func script(of value: UInt32) -> Int {
        guard let index = Self.scripts.firstIndex(where: { $0.range.contains(value) }) else {
            return ranks.count
        }
        return ranks[index]
    }

    /// Scripts with thousands of letters have one heading for all.
    static func sharedInitial(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x3040...0x30FF: "あ"
        case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: "漢"
        case 0xAC00...0xD7AF: "가"
        default: nil
        }
    }
}
