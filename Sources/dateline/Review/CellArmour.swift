/// Makes captured text safe in a spreadsheet's cell, and takes that off again without loss.
///
/// Spreadsheets run what begins with `=`, `+`, `-`, `@`, a tab or a line's end (OWASP's list for CSV injection; the
/// full-width signs are run by some in East Asia). An apostrophe before it makes it text. One who reads the file with `;`
/// or tabs for separators begins new cells in the midst of ours, so these are guarded too.
enum CellArmour {
    static func put(on text: String) -> String {
        var armoured = ""
        scan(shown(text)) { piece, quotes, isStart, isRun in
            // At the very start even harmless apostrophes get one: some programs take the first away.
            if isRun || isStart && quotes > 0 { armoured += "'" }
            armoured += piece
        }
        return armoured
    }

    static func take(off text: String) -> String {
        var plain = ""
        scan(text) { piece, quotes, isStart, isRun in
            let isOurs = quotes > 0 && isRun || isStart && quotes > 1
            plain += isOurs ? String(piece.dropFirst()) : piece
        }
        return hidden(plain)
    }

    /// Cuts the text where a cell may begin. Each piece comes with the number of apostrophes it begins with, whether it is
    /// the first, and whether a sign that is run follows them.
    private static func scan(_ text: String, _ take: (String, Int, Bool, Bool) -> Void) {
        let scalars = Array(text.unicodeScalars)
        var start = 0
        while start < scalars.count {
            var sign = start
            while sign < scalars.count, scalars[sign] == "'" { sign += 1 }
            let isRun = sign < scalars.count && runs(scalars[sign])
            var end = sign
            // The sign itself may be a tab or a line's end, where the next piece would begin.
            if isRun, !begins(scalars[sign]) { end += 1 }
            while end < scalars.count, !begins(scalars[end]) { end += 1 }
            while end < scalars.count, begins(scalars[end]) || scalars[end] == " " { end += 1 }
            let piece = String(String.UnicodeScalarView(scalars[start..<end]))
            take(piece, sign - start, start == 0, isRun)
            start = end
        }
    }

    private static func runs(_ scalar: Unicode.Scalar) -> Bool {
        "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(scalar)
    }

    /// A cell may begin behind it.
    private static func begins(_ scalar: Unicode.Scalar) -> Bool { ";\t\r\n".unicodeScalars.contains(scalar) }

    /// What does not print or turns the direction of text stands as `\u{202E}`, and a `\u{` of the text as `\u{5C}u{`.
    private static func shown(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "\\" || TerminalText.isUnsafe($0) }) else { return text }
        let scalars = Array(text.unicodeScalars)
        var shown = ""
        for (index, scalar) in scalars.enumerated() {
            let isLikeOurs = scalar == "\\" && scalars[index...].starts(with: "\\u{".unicodeScalars)
            if isLikeOurs || TerminalText.isUnsafe(scalar) && scalar != "\n" {
                shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    private static func hidden(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var rest = text.unicodeScalars[...]
        var hidden = String.UnicodeScalarView()
        while let first = rest.first {
            if let (scalar, length) = escape(rest) {
                hidden.append(scalar)
                rest = rest.dropFirst(length)
            } else {
                hidden.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(hidden)
    }

    /// `\u{` with one to six hexadecimal digits and `}` at the start of `text`.
    private static func escape(_ text: Substring.UnicodeScalarView) -> (Unicode.Scalar, length: Int)? {
        guard text.starts(with: "\\u{".unicodeScalars) else { return nil }
        let digits = text.dropFirst(3).prefix(7).prefix { $0.properties.isASCIIHexDigit }
        guard (1...6).contains(digits.count), text.dropFirst(3 + digits.count).first == "}",
            let value = UInt32(String(digits), radix: 16), let scalar = Unicode.Scalar(value)
        else { return nil }
        return (scalar, 4 + digits.count)
    }
}
