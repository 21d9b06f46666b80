import ArchiveModel

/// One line of captured text, as a range of its bytes without the LF, read the way the parser reads its start.
struct MarkdownLine {
    let range: Range<Int>
    /// Columns of white space at the start; a tab goes to the next multiple of four.
    let indent: Int
    /// Where the text begins after the indentation; the line's end when it is blank.
    let textStart: Int

    init(_ range: Range<Int>, in bytes: [UInt8]) {
        self.range = range
        var column = 0
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == 0x20 {
                column += 1
            } else if bytes[index] == 0x09 {
                column += 4 - column % 4
            } else {
                break
            }
            index += 1
        }
        indent = column
        textStart = index
    }

    var isBlank: Bool { textStart == range.upperBound }

    /// Length of a list mark with its space (`- `, `12. `), or of a footnote's label at its definition; 0 without one.
    func markLength(in bytes: [UInt8], from start: Int? = nil) -> Int {
        let start = start ?? textStart
        guard start < range.upperBound else { return 0 }
        var index = start
        switch bytes[index] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): index += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while index < range.upperBound, index - start < 9, ASCII.isDigit(bytes[index]) { index += 1 }
            guard index < range.upperBound, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
            else { return 0 }
            index += 1
        default: return 0
        }
        guard index == range.upperBound || bytes[index] == 0x20 || bytes[index] == 0x09 else { return 0 }
        return min(index + 1, range.upperBound) - start
    }

    /// Opens or closes a fenced block of code.
    func isFence(in bytes: [UInt8]) -> Bool {
        guard indent < 4, textStart + 2 < range.upperBound else { return false }
        let byte = bytes[textStart]
        return (byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~"))
            && bytes[textStart + 1] == byte && bytes[textStart + 2] == byte
    }

    static func all(in bytes: [UInt8]) -> [MarkdownLine] {
        var lines: [MarkdownLine] = []
        lines.reserveCapacity(bytes.count / 64 + 1)
        bytes.withUnsafeBufferPointer { text in
            var start = 0
            while start < text.count {
                let end = WideScan.index(text, in: start..<text.count) { $0.are(0x0A) }
                lines.append(MarkdownLine(start..<end, in: bytes))
                start = end + 1
            }
        }
        return lines
    }
}
