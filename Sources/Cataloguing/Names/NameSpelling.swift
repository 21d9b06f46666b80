import ArchiveModel

/// One word of a name as it is compared: by its letters, and by its sound.
struct NameSpelling: Hashable {
    enum Script { case latin, cyrillic, arabic, other }

    /// Lower-case letters without marks, in their own script; lookalikes from the other script are set right.
    let folded: String
    /// What the common romanisations of the word share; nil for a script that is read otherwise.
    let sound: String?
    let script: Script
    let hadLookalikes: Bool
    /// Lower case, with its marks.
    let printed: String

    init(_ word: Substring) {
        printed = word.lowercased()
        let lower = Array(printed.unicodeScalars)
        let cyrillic = lower.count { (0x400..<0x530).contains($0.value) }
        let latin = lower.count { $0.properties.isAlphabetic && $0.value < 0x250 }
        let arabic = lower.count { (0x600..<0x780).contains($0.value) }
        hadLookalikes = cyrillic > 0 && latin > 0
        script =
            cyrillic > 0 && cyrillic >= latin
            ? .cyrillic : latin > 0 ? .latin : arabic > 0 ? .arabic : .other
        let scalars = hadLookalikes ? NameSpelling.evened(lower, to: script) : lower
        folded = script == .arabic ? ArabicSpelling.levelled(scalars) : NameSpelling.plain(scalars)
        switch script {
        case .latin: sound = NameSpelling.sound(ofLatin: folded)
        case .cyrillic: sound = NameSpelling.sound(ofLatin: NameSpelling.romanised(scalars))
        case .arabic, .other: sound = nil
        }
    }

    /// `Slug` drops marks and apostrophes; what is left of hyphens goes too.
    private static func plain(_ scalars: [Unicode.Scalar]) -> String {
        Slug.make(string(scalars)).filter { $0 != "-" }
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// A Latin a in a Cyrillic word becomes the Cyrillic one, and the other way round.
    private static func evened(_ scalars: [Unicode.Scalar], to script: Script) -> [Unicode.Scalar] {
        scalars.map { scalar in
            if script == .latin { return CyrillicLetters.lookalikes[scalar] ?? scalar }
            return CyrillicLetters.ofLatin[scalar] ?? scalar
        }
    }

    private static func romanised(_ scalars: [Unicode.Scalar]) -> String {
        var text = ""
        for (index, scalar) in scalars.enumerated() {
            // Й and Ё may come as a letter and a mark.
            if scalar.properties.generalCategory == .nonspacingMark { continue }
            // "Джамиля" is Dzhamilya and Jamila.
            if scalar == "д", index + 1 < scalars.count, scalars[index + 1] == "ж" { continue }
            text += CyrillicLetters.latin(scalar) ?? ""
        }
        return text
    }

    /// Ways of writing one sound, longer ones first. "-yev" and "-ev", "Yelena" and "Elena" meet in the second list,
    /// and "Natalya" and "Natala": a soft l shows in some ways of writing only.
    private static let written: [(String, String)] = [
        ("shch", "sh"), ("sch", "sh"), ("tch", "ch"), ("dzh", "zh"), ("kh", "h"), ("gh", "g"), ("tz", "ts"),
        ("ou", "u"), ("oo", "u"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("w", "v"), ("j", "i"), ("y", "i"),
    ]
    private static let heard: [(String, String)] = [("lia", "la"), ("ie", "e")]

    private static func sound(ofLatin word: String) -> String {
        var bytes = withoutDoubles(replaced(Array(word.utf8), by: written))
        bytes = withoutDoubles(replaced(bytes, by: heard))
        // "Abdullah" and "Abdulla".
        if bytes.count > 2, bytes.last == UInt8(ascii: "h"), "aeiou".utf8.contains(bytes[bytes.count - 2]) {
            bytes.removeLast()
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func replaced(_ bytes: [UInt8], by pairs: [(String, String)]) -> [UInt8] {
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if let (from, to) = pairs.first(where: { bytes[at...].starts(with: $0.0.utf8) }) {
                result += to.utf8
                at += from.utf8.count
            } else {
                result.append(bytes[at])
                at += 1
            }
        }
        return result
    }

    private static func withoutDoubles(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in bytes where byte != result.last || !(0x61...0x7A).contains(byte) { result.append(byte) }
        return result
    }
}
