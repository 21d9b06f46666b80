/// Captured text on its way to a terminal, which must not obey it.
enum TerminalText {
    /// Control characters and the marks that turn the direction of text become `\u{1B}` and the like.
    static func safe(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        return text.unicodeScalars.reduce(into: "") { safe, scalar in
            if isUnsafe(scalar) {
                safe += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                safe.unicodeScalars.append(scalar)
            }
        }
    }

    /// The same for text of ours with several lines.
    static func safeLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { safe(String($0)) }.joined(separator: "\n")
    }

    /// White space as wide as the first `count` scalars of `text` are shown; tabs stay tabs.
    static func blank(_ text: String, upTo count: Int) -> String {
        let head = String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
        return safe(head).reduce(into: "") { $0 += $1 == "\t" ? "\t" : String(repeating: " ", count: width($1)) }
    }

    /// Columns of a character: two for East Asian wide ones, by their blocks.
    private static func width(_ character: Character) -> Int {
        switch character.unicodeScalars.first?.value ?? 0 {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }

    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
        default: false
        }
    }
}
