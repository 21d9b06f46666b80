/// A word with letters of two scripts: one of them is a lookalike, from a keyboard, a scanner or a forger.
enum MixedScripts {
    /// The first letter of the script that has fewer of the word's letters; nil where each word is of one script.
    static func foreignLetter(in name: String) -> Unicode.Scalar? {
        for word in name.split(whereSeparator: { $0 == " " || $0 == "-" }) {
            let latin = word.unicodeScalars.filter { $0.properties.isAlphabetic && $0.value < 0x250 }
            let cyrillic = word.unicodeScalars.filter { (0x400..<0x530).contains($0.value) }
            guard let first = latin.first, let other = cyrillic.first else { continue }
            return latin.count < cyrillic.count ? first : other
        }
        return nil
    }
}
