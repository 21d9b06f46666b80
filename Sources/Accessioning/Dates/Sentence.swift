/// The bounds of sentences and paragraphs, at most 600 bytes to either side.
enum Sentence {
    /// The sentence that holds `range`.
    static func around(_ range: Range<Int>, in text: DateBytes) -> Range<Int> {
        var start = range.lowerBound
        let floor = max(text.range.lowerBound, start - 600)
        while start > floor, !isEnd(before: start, in: text), !isParagraph(before: start, in: text) { start -= 1 }
        var end = range.upperBound
        let ceiling = min(text.range.upperBound, end + 600)
        while end < ceiling, !isEnd(before: end, in: text), !isParagraph(before: end, in: text) { end += 1 }
        return start..<end
    }

    /// Lines without a blank one between them that hold `range`.
    static func paragraph(_ range: Range<Int>, in text: DateBytes) -> Range<Int> {
        var start = range.lowerBound
        let floor = max(text.range.lowerBound, start - 600)
        while start > floor, !isParagraph(before: start, in: text) { start -= 1 }
        var end = range.upperBound
        let ceiling = min(text.range.upperBound, end + 600)
        while end < ceiling, !isParagraph(before: end, in: text) { end += 1 }
        return start..<end
    }

    /// A stop, then quotes or brackets, then white space, then no small letter and no digit ("Sept. 3").
    private static func isEnd(before index: Int, in text: DateBytes) -> Bool {
        guard text[index - 1] == 0x20 || text[index - 1] == 0x0A else { return false }
        let next = text[index]
        if next >= 0x61 && next <= 0x7A || next >= 0x30 && next <= 0x39 { return false }
        var mark = index - 2
        while mark > index - 6, isClosing(text[mark]) { mark -= 1 }
        switch text[mark] {
        // A single capital before the point is an initial: "U.S. Army".
        case 0x2E: return !(text[mark - 1] >= 0x41 && text[mark - 1] <= 0x5A)
        case 0x21, 0x3F: return true
        // ؟
        case 0x9F: return text[mark - 1] == 0xD8
        default: return false
        }
    }

    private static func isClosing(_ byte: UInt8) -> Bool {
        switch byte {
        // " ' ) ] * _ and the last bytes of ” ’ »
        case 0x22, 0x27, 0x29, 0x5D, 0x2A, 0x5F, 0xE2, 0x80, 0x9D, 0x99, 0xC2, 0xBB: true
        default: false
        }
    }

    private static func isParagraph(before index: Int, in text: DateBytes) -> Bool {
        guard text[index - 1] == 0x0A else { return false }
        switch text[index] {
        case 0x0A, 0x0D, 0x23, 0x2A, 0x2D, 0x7C, 0x3E: return true
        default: return text[index - 2] == 0x0A
        }
    }
}
