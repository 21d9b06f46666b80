/// Whether a day stands in the running text of an article, or in a heading, a label, a list or a stamp.
enum RunningProse {
    /// Bytes from which on a line is a paragraph.
    private static let paragraph = 100
    /// Bytes of a line of a text broken at some width, and of the line beside it.
    private static let broken = 40
    private static let reach = 600
    /// Spaces of the shortest sentence that tells something.
    private static let fewest = 3

    /// A line alone has to be long, or to be a sentence with its stop.
    static func holds(_ index: Int, in text: DateBytes) -> Bool {
        var start = index
        let floor = max(text.range.lowerBound, index - reach)
        while start > floor, text[start - 1] != 0x0A { start -= 1 }
        var end = index
        let ceiling = min(text.range.upperBound, index + reach)
        while end < ceiling, text[end] != 0x0A { end += 1 }
        if end - start >= paragraph { return true }
        if end - start >= 20, isLong(before: start, in: text) || isLong(after: end, in: text) { return true }
        return isSentence(start..<end, in: text)
    }

    private static func isLong(before start: Int, in text: DateBytes) -> Bool {
        var at = start - 1
        while at > start - 1 - broken, at > text.range.lowerBound, text[at - 1] != 0x0A { at -= 1 }
        return start - 1 - at >= broken
    }

    private static func isLong(after end: Int, in text: DateBytes) -> Bool {
        var at = end + 1
        while at < end + 1 + broken, at < text.range.upperBound, text[at] != 0x0A { at += 1 }
        return at - end - 1 >= broken
    }

    private static func isSentence(_ line: Range<Int>, in text: DateBytes) -> Bool {
        var end = line.upperBound
        while end > line.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
        let spaces = text.bytes[line].reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) }
        guard end > line.lowerBound + 3, spaces >= fewest else { return false }
        switch text[end - 1] {
        // . ! ? " ' ) ] * _ … ” ’ » and the Arabic question mark
        case 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x2A, 0x5F, 0xA6, 0x9D, 0x99, 0xBB, 0x9F: return true
        default: return false
        }
    }
}
