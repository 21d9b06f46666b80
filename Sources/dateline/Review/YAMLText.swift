/// A text as YAML writes it on one line.
enum YAMLText {
    /// Plain where no reader of YAML could take it for anything else, else in double quotes.
    static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// Letters, figures and few signs; no word that some readers take for a truth value or for nothing.
    private static func isPlain(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, scalars.count <= 80 else { return false }
        guard isLetter(first) || isFigure(first), last != " " else { return false }
        if ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "unknown"].contains(text.lowercased()) {
            return false
        }
        return scalars.allSatisfy { isLetter($0) || isFigure($0) || " -./~".unicodeScalars.contains($0) }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic && !scalar.properties.isDefaultIgnorableCodePoint
    }

    private static func isFigure(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// What does not print, or turns the direction of what follows, stands as its code.
    static func quoted(_ text: String) -> String {
        var yaml = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: yaml += "\\\""
            case 0x5C: yaml += "\\\\"
            case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
                let hex = String(scalar.value, radix: 16, uppercase: true)
                yaml += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
            default: yaml.unicodeScalars.append(scalar)
            }
        }
        return yaml + "\""
    }
}
