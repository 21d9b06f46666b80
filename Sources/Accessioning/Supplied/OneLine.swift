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

    /// Single spaces between its words, and no other white space: nothing is to be done.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var last: UInt8 = 0x20
            for at in bytes.indices {
                let byte = bytes[at]
                guard byte > 0x20 || byte == 0x20 && last != 0x20, byte < 0xC2 || !mayBeSpace(bytes, at) else {
                    return false
                }
                last = byte
            }
            return last != 0x20
        } ?? false
    }

    /// Of a scalar beyond ASCII. Letters of most scripts, quotation marks and dashes are none.
    private static func mayBeSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard at + 2 < bytes.count else { return bytes[at] == 0xC2 || bytes[at] >= 0xE0 }
        switch bytes[at] {
        case 0xC2: return bytes[at + 1] == 0x85 || bytes[at + 1] == 0xA0
        case 0xE1, 0xE3: return true
        case 0xE2: return bytes[at + 1] == 0x81 || bytes[at + 1] == 0x80 && !(0x90...0xA7).contains(bytes[at + 2])
        default: return false
        }
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
