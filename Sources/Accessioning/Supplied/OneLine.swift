/// Folds all white space to single spaces, as a heading or a name is printed.
package enum OneLine {
    package static func of(_ text: String) -> String {
        if isPlain(text) { return text }
        var line = String.UnicodeScalarView()
        var isAfterSpace = true
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                isAfterSpace = true
            } else {
                if isAfterSpace, !line.isEmpty { line.append(" ") }
                line.append(scalar)
                isAfterSpace = false
            }
        }
        return String(line)
    }

    /// ASCII with single spaces between its words: nothing is to be done.
    private static func isPlain(_ text: String) -> Bool {
        var last: UInt8 = 0x20
        for byte in text.utf8 {
            guard (0x21...0x7E).contains(byte) || byte == 0x20 && last != 0x20 else { return false }
            last = byte
        }
        return last != 0x20
    }

    /// Unicode's White_Space; the tables are asked only beyond Latin.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85, 0xA0: true
        case 0..<0x1680, 0x3001...: false
        default: scalar.properties.isWhitespace
        }
    }
}
