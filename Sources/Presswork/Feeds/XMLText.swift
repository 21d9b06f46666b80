/// Text as it stands in XML, in elements and in attributes.
struct XMLText {
    private(set) var bytes: [UInt8] = []

    /// Markup of our own.
    mutating func markup(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Escapes; drops what XML 1.0 forbids.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup("&amp;")
            case "<": markup("&lt;")
            case ">": markup("&gt;")
            case "\"": markup("&quot;")
            case "\t", "\n": bytes.append(UInt8(ascii: " "))
            default:
                if scalar.value >= 0x20, scalar.value & 0xFFFE != 0xFFFE {
                    bytes.append(contentsOf: String(scalar).utf8)
                }
            }
        }
    }

    mutating func element(_ name: StaticString, _ content: String) {
        markup("<")
        markup(name)
        markup(">")
        text(content)
        markup("</")
        markup(name)
        markup(">\n")
    }
}
