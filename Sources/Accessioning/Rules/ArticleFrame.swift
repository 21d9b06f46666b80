import ArchiveModel

/// The lines that say what an article is: the first fifteen and the last twelve that are neither blank nor the site's.
struct ArticleFrame {
    static let headLength = 15
    static let tailLength = 12
    /// How many lines of the site are read past at either end.
    private static let mostDebris = 60

    let text: CapturedText
    /// What has been read of its lines.
    let memo = CreditMemo()
    let habit: NumericHabit
    /// Rules that have no say.
    let omitted: OmittedRules
    /// Or of a language that is not known.
    let isEnglish: Bool
    let head: [PrintedLine]
    /// Holds lines of the head again where the text is short.
    let tail: [PrintedLine]
    /// The site's lines that stood between those of head and tail, in no order.
    let debris: [PrintedLine]
    /// Index in `text.lines` of the first line of the site's own part below the article; their number without one.
    let textEnd: Int
    /// Index in `text.lines` of the first line of the tail.
    let tailStart: Int

    /// `order` is the archive's, `language` the text's.
    init(
        _ text: CapturedText, order: NumericOrder, language: LanguageTag? = nil, omitting omitted: OmittedRules = .none
    ) {
        self.text = text
        self.omitted = omitted
        isEnglish = (language?.rawValue ?? "en") == "en"
        let bytes = text.source.bytes
        let first = text.lines.prefix(3)
        let isQuoted = first.count == 3 && first.allSatisfy { bytes[$0.range].first == UInt8(ascii: ">") }
        textEnd = omitted.contains(.siteFoot) ? text.lines.count : FootSection.start(in: text.lines, bytes)
        let hasDebris = text.lines.count > 1 && !omitted.contains(.siteDebris)
        var debris: [PrintedLine] = []
        var head: [PrintedLine] = []
        var at = 0
        while at < textEnd, head.count < ArticleFrame.headLength, at < ArticleFrame.mostDebris {
            let line = PrintedLine(text.lines[at], in: bytes, unquoting: isQuoted)
            // A text of one line has nothing around it.
            let isMenu = head.isEmpty && LinkList.isItem(bytes[line.line.range])
            if hasDebris, isMenu || DebrisLine.isOne(line), !DebrisLine.isInParagraph(at, text) {
                debris.append(line)
            } else {
                head.append(line)
            }
            at += 1
        }
        var tail: [PrintedLine] = []
        var end = textEnd
        let lowest = max(0, textEnd - ArticleFrame.mostDebris)
        while end > lowest, tail.count < ArticleFrame.tailLength {
            end -= 1
            let known = end < at
            let line = known ? nil : PrintedLine(text.lines[end], in: bytes, unquoting: isQuoted)
            if let line, !omitted.contains(.siteDebris), DebrisLine.isOne(line), !DebrisLine.isInParagraph(end, text) {
                debris.append(line)
            } else if let line {
                tail.append(line)
            }
            if known { break }
        }
        if end < at {
            // The text is short: its tail is part of the head.
            tail += head.reversed().prefix(ArticleFrame.tailLength - tail.count)
        }
        self.head = head
        self.tail = tail.reversed()
        self.debris = debris
        let firstOfTail = tail.last?.line.number ?? 0
        tailStart = text.lines[(end < at ? 0 : end)...].firstIndex { $0.number == firstOfTail } ?? end
        habit = NumericHabit(of: text, lines: self.head + self.tail, archive: order, language: language)
    }

    var order: NumericOrder { habit.order }

    var bytes: [UInt8] { text.source.bytes }

    /// Bytes of the site's lines, those of its own part below the article in one piece.
    var debrisRanges: [Range<Int>] {
        var ranges = debris.map(\.line.range)
        if textEnd < text.lines.count, let last = text.lines.last {
            ranges.append(text.lines[textEnd].range.lowerBound..<last.range.upperBound)
        }
        return ranges
    }

    func dates(in range: Range<Int>) -> [PrintedDate] {
        DateGrammar.dates(in: text.source, range, order: order)
    }

    func evidence(_ rule: String, _ line: PrintedLine, note: String? = nil) -> Evidence {
        text.evidence(rule, line.line.range, note: note)
    }

    func plain(_ range: Range<Int>) -> String { MarkdownMarks.plain(bytes[range]) }
}
