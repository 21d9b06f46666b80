import ArchiveModel

/// The lines that say what an article is: the first fifteen and the last twelve that are not blank.
struct ArticleFrame: Sendable {
    static let headLength = 15
    static let tailLength = 12

    let text: CapturedText
    let order: NumericOrder
    let head: [PrintedLine]
    /// Holds lines of the head again where the text is short.
    let tail: [PrintedLine]

    init(_ text: CapturedText, order: NumericOrder) {
        self.text = text
        self.order = order
        let bytes = text.source.bytes
        let first = text.lines.prefix(3)
        let isQuoted = first.count == 3 && first.allSatisfy { bytes[$0.range].first == UInt8(ascii: ">") }
        head = text.lines.prefix(ArticleFrame.headLength).map { PrintedLine($0, in: bytes, unquoting: isQuoted) }
        let tailStart = max(0, text.lines.count - ArticleFrame.tailLength)
        let known = head.count
        let shared = head
        tail = (tailStart..<text.lines.count).map {
            $0 < known ? shared[$0] : PrintedLine(text.lines[$0], in: bytes, unquoting: isQuoted)
        }
    }

    var bytes: [UInt8] { text.source.bytes }

    /// Index in `text.lines` of the first line of the tail.
    var tailStart: Int { text.lines.count - tail.count }

    func dates(in range: Range<Int>) -> [PrintedDate] {
        DateGrammar.dates(in: text.source, range, order: order)
    }

    func evidence(_ rule: String, _ line: PrintedLine, note: String? = nil) -> Evidence {
        text.evidence(rule, line.line.range, note: note)
    }

    func plain(_ range: Range<Int>) -> String { MarkdownMarks.plain(bytes[range]) }
}
