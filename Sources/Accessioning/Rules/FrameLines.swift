import ArchiveModel

/// The lines at both ends of a text, parted into the article's and the site's. They say nothing yet of days or names, so
/// that the note on a site's lines and the rules can share them.
struct FrameLines {
    /// Rules that have no say.
    let omitted: OmittedRules
    let head: [PrintedLine]
    /// Holds lines of the head again where the text is short.
    let tail: [PrintedLine]
    /// The site's lines that stood between those of head and tail, in no order.
    let debris: [PrintedLine]
    /// Index in `text.lines` of the first line of the site's own part below the article; their number without one.
    let textEnd: Int
    /// Index in `text.lines` of the first line of the tail.
    let tailStart: Int
    /// Indexes in `text.lines` of those between head and tail; of all above `textEnd` where none was asked whether it is
    /// the site's as it stands.
    let unasked: Range<Int>

    init(_ text: CapturedText, omitting omitted: OmittedRules = .none) {
        self.omitted = omitted
        let bytes = text.source.bytes
        let first = text.lines.prefix(3)
        let isQuoted =
            first.count == 3 && first.allSatisfy { bytes[$0.range.lowerBound] == UInt8(ascii: ">") }
        textEnd =
            omitted.contains(.siteFoot) ? text.lines.count : FootSection.start(in: text.lines, bytes)
        let hasDebris = !omitted.contains(.siteDebris)
        var debris: [PrintedLine] = []
        var head: [PrintedLine] = []
        var at = 0
        while at < textEnd, head.count < ArticleFrame.headLength, at < ArticleFrame.mostDebris {
            let line = PrintedLine(text.lines[at], in: bytes, unquoting: isQuoted)
            // A text of one line has nothing around it.
            let isMenu = head.isEmpty && LinkList.isItem(bytes[line.line.range])
            if hasDebris, text.lines.count > 1,
                isMenu || SignLine.isOne(bytes[line.line.range]) || DebrisLine.isOne(line),
                !DebrisLine.isInParagraph(at, text)
            {
                debris.append(line)
            } else {
                head.append(line)
            }
            at += 1
        }
        var tail: [PrintedLine] = []
        var end = textEnd
        let lowest = max(0, textEnd - ArticleFrame.mostDebris)
        while end > lowest, end > at, tail.count < ArticleFrame.tailLength {
            end -= 1
            let line = PrintedLine(text.lines[end], in: bytes, unquoting: isQuoted)
            if hasDebris, DebrisLine.isOne(line), !DebrisLine.isInParagraph(end, text) {
                debris.append(line)
            } else {
                tail.append(line)
            }
        }
        unasked = hasDebris && !isQuoted ? at..<end : 0..<textEnd
        // The text is short: its tail is part of the head.
        let isShort = end > lowest && end == at && tail.count < ArticleFrame.tailLength
        if isShort { tail += head.reversed().prefix(ArticleFrame.tailLength - tail.count) }
        self.head = head
        self.tail = tail.reversed()
        self.debris = debris
        let firstOfTail = tail.last?.line.number ?? 0
        tailStart =
            text.lines[(isShort ? 0 : end)...].firstIndex { $0.number == firstOfTail }
            ?? (isShort ? end - 1 : end)
    }
}
