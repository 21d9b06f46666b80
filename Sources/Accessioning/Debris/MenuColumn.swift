/// Items of a menu printed as a column that no list knows: "U.S." and "Español" below "Edition".
enum MenuColumn {
    private static let mostWords = 3

    /// Lines of a few words directly below a line of the site, with no blank line between them, where below a blank line
    /// another line can be the headline. No credit follows such a line, and no kicker is one.
    static func read(_ line: PrintedLine, at index: Int, in frame: ArticleFrame, _ soFar: HeadSoFar) -> LineReading? {
        guard !soFar.hasHeadline, isBelowDebris(line, at: index, in: frame), isItem(line, in: frame) else { return nil }
        var end = index + 1
        while end < frame.head.count, frame.head[end].line.number == frame.head[end - 1].line.number + 1 {
            guard isItem(frame.head[end], in: frame) else { return nil }
            end += 1
        }
        guard end < frame.head.count, HeadlineRule.isPlausible(frame.head[end], in: frame),
            frame.credits(of: frame.head[end], hasHeadline: true) == nil
        else { return nil }
        return LineReading(lineCount: end - index, isBoilerplate: true)
    }

    /// A few words without a colon, or two days: the span that an archive holds.
    private static func isItem(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard !line.isText, line.heading == 0, !line.words.utf8.contains(UInt8(ascii: ":")),
            !KickerWords.isKicker(line.key)
        else { return false }
        let count = line.partCount
        return count <= mostWords || count <= 8 && frame.dates(in: line.inner).count == 2
    }

    private static func isBelowDebris(_ line: PrintedLine, at index: Int, in frame: ArticleFrame) -> Bool {
        frame.debris.contains { $0.line.number == line.line.number - 1 }
    }
}
