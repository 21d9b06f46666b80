/// Takes out what no page, feed or terminal may carry: U+0000, control characters, and what Unicode says is no character
/// (U+FDD0 to U+FDEF, and the last two of each plane).
///
/// XML 1.0 or HTML forbids them, and a terminal obeys some of them. Tabs and line ends stay.
package enum TextCleaning {
    package static func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isForbidden) else { return text }
        var clean = String.UnicodeScalarView()
        clean.append(contentsOf: text.unicodeScalars.lazy.filter { !isForbidden($0) })
        return String(clean)
    }

    package static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x84, 0x86...0x9F, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
