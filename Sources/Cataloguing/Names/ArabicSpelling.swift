/// Names in Arabic script beside their Latin spellings. Short vowels are not written, so only consonants can be looked
/// up; the long vowels then have to agree: سليم is Salim or Saleem, and never Salma.
enum ArabicSpelling {
    /// One spelling for alef, yeh, kaf and teh marbuta, without vowel signs and tatweel.
    static func levelled(_ scalars: [Unicode.Scalar]) -> String {
        var result = String.UnicodeScalarView()
        for scalar in scalars {
            switch scalar {
            case "أ", "إ", "آ", "ٱ": result.append("ا")
            case "ى", "ی", "ئ": result.append("ي")
            case "ک": result.append("ك")
            case "ة": result.append("ه")
            case "ؤ": result.append("و")
            case "\u{640}", "\u{64B}"..."\u{65F}", "\u{670}", "\u{200C}", "\u{200D}": continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Consonants with the weak letters around them: one more gap than consonants.
    struct Shape {
        var consonants: [UInt8] = []
        var gaps: [[UInt8]] = [[]]

        fileprivate mutating func take(_ consonant: UInt8) {
            if consonant == consonants.last, gaps.last?.isEmpty == true { return }
            consonants.append(consonant)
            gaps.append([])
        }
        fileprivate mutating func takeWeak(_ letter: UInt8) { gaps[gaps.count - 1].append(letter) }
    }

    /// `word` is levelled.
    static func shape(ofArabic word: String) -> Shape {
        var shape = Shape()
        let scalars = Array(word.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let isLast = index == scalars.count - 1
            switch scalar {
            case "ا": shape.takeWeak(UInt8(ascii: "a"))
            case "و": shape.takeWeak(UInt8(ascii: "u"))
            case "ي": shape.takeWeak(UInt8(ascii: isLast ? "y" : "i"))
            case "ع", "ء": continue
            case "ه" where isLast: shape.takeWeak(UInt8(ascii: "h"))
            default:
                if let sound = classes[scalar] { shape.take(sound) }
            }
        }
        return shape
    }

    private static let classes: [Unicode.Scalar: UInt8] = {
        let rows: [(String, Unicode.Scalar)] = [
            ("ب", "b"), ("پ", "p"), ("تطث", "t"), ("جغگژ", "g"), ("چش", "c"), ("حخه", "h"), ("دضذ", "d"), ("زظ", "z"),
            ("سص", "s"), ("ف", "f"), ("قك", "k"), ("ل", "l"), ("م", "m"), ("ن", "n"), ("ر", "r"),
        ]
        var classes: [Unicode.Scalar: UInt8] = [:]
        for (letters, sound) in rows {
            for letter in letters.unicodeScalars { classes[letter] = UInt8(ascii: sound) }
        }
        return classes
    }()

    /// `word` is folded: lower-case Latin letters without marks.
    static func shape(ofLatin word: String) -> Shape {
        var shape = Shape()
        let bytes = Array(word.utf8)
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            let next = at + 1 < bytes.count ? bytes[at + 1] : 0
            let isAspirated = next == UInt8(ascii: "h")
            switch byte {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "y"), UInt8(ascii: "w"), UInt8(ascii: "v"):
                shape.takeWeak(byte)
            case UInt8(ascii: "s") where isAspirated, UInt8(ascii: "c") where isAspirated:
                shape.take(UInt8(ascii: "c"))
            case UInt8(ascii: "k") where isAspirated: shape.take(UInt8(ascii: "h"))
            case UInt8(ascii: "h") where at == bytes.count - 1 && shape.gaps.last?.isEmpty == false:
                shape.takeWeak(byte)
            case UInt8(ascii: "j"): shape.take(UInt8(ascii: "g"))
            case UInt8(ascii: "q"), UInt8(ascii: "c"): shape.take(UInt8(ascii: "k"))
            default: shape.take(byte)
            }
            at += isAspirated && "sckdtgz".utf8.contains(byte) ? 2 : 1
        }
        return shape
    }

    /// The consonants are the same, and every long vowel has its like.
    static func agree(_ arabic: Shape, _ latin: Shape) -> Bool {
        guard arabic.consonants == latin.consonants else { return false }
        for (index, (written, heard)) in zip(arabic.gaps, latin.gaps).enumerated() {
            guard fits(written, heard, isFirst: index == 0, isLast: index == arabic.gaps.count - 1) else {
                return false
            }
        }
        return true
    }

    private static func fits(_ written: [UInt8], _ heard: [UInt8], isFirst: Bool, isLast: Bool) -> Bool {
        if written.isEmpty { return isLast ? heard.isEmpty : heard.count <= 2 }
        if isFirst, written == [UInt8(ascii: "a")] { return !heard.isEmpty }
        let likes: [UInt8: String] = [
            UInt8(ascii: "a"): "ae", UInt8(ascii: "u"): "ouwv", UInt8(ascii: "i"): "iey", UInt8(ascii: "y"): "iaey",
            UInt8(ascii: "h"): "aeh",
        ]
        return written.allSatisfy { letter in
            heard.contains { (likes[letter] ?? "").utf8.contains($0) }
        }
    }
}
