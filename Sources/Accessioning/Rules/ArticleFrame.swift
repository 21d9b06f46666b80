import ArchiveModel

/// The lines that say what an article is: the first fifteen and the last twelve that are neither blank nor the site's.
///
/// A class, for a dozen readers hold one and its parts are many.
final class ArticleFrame {
    static let headLength = 15
    static let tailLength = 12
    /// How many lines of the site are read past at either end.
    static let mostDebris = 60

    let text: CapturedText
    /// What has been read of its lines.
    let memo = CreditMemo()
    private var knownDates = RangeMemo<[PrintedDate]>()
    private var knownWholeDates = RangeMemo<PublicationDate?>()
    private var knownParts = RangeMemo<[Range<Int>]>()
    private var knownLabels = RangeMemo<CreditSegment.Label?>()
    let habit: NumericHabit
    /// Or of a language that is not known.
    let isEnglish: Bool
    /// The lines are the fields of a database's export; see `FieldCode`.
    let hasFieldCodes: Bool
    private let lines: FrameLines

    /// `order` is the archive's, `language` the text's, and `lines` are those of `text`.
    init(_ text: CapturedText, _ lines: FrameLines, order: NumericOrder, language: LanguageTag? = nil) {
        self.text = text
        self.lines = lines
        hasFieldCodes = FieldCode.isBlock(lines.head, text.source.bytes)
        isEnglish = (language?.rawValue ?? "en") == "en"
        let below = lines.tail.drop { $0.line.number <= (lines.head.last?.line.number ?? 0) }
        habit = NumericHabit(of: text, lines: [lines.head[...], below], archive: order, language: language)
    }

    /// See `ForwardedMailRule.mark`, which several steps ask for.
    private(set) lazy var forwardMark = ForwardedMailRule.mark(in: self)

    /// Rules that have no say.
    var omitted: OmittedRules { lines.omitted }

    var head: [PrintedLine] { lines.head }

    /// Holds lines of the head again where the text is short.
    var tail: [PrintedLine] { lines.tail }

    /// The site's lines that stood between those of head and tail, in no order.
    var debris: [PrintedLine] { lines.debris }

    /// Index in `text.lines` of the first line of the site's own part below the article; their number without one.
    var textEnd: Int { lines.textEnd }

    /// Index in `text.lines` of the first line of the tail.
    var tailStart: Int { lines.tailStart }

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

    /// `figures`: of the whole text, where they are in hand.
    func dates(in range: Range<Int>, at figures: FigurePlaces? = nil) -> [PrintedDate] {
        guard DateWords.hasDigit(range.clamped(to: 0..<bytes.count), in: self) else { return [] }
        if let known = knownDates[range] { return known }
        let dates = DateGrammar.dates(in: text.source, range, order: order, at: figures)
        knownDates[range] = dates
        return dates
    }

    /// `DateWords.wholeDate` of a range that no label stands before.
    func wholeDate(_ range: Range<Int>, make: () -> PublicationDate?) -> PublicationDate? {
        if let known = knownWholeDates[range] { return known }
        let date = make()
        knownWholeDates[range] = .some(date)
        return date
    }

    /// The label that a part opens with; see `CreditSegment.labelled`.
    func label(of part: Range<Int>, hasHeadline: Bool, make: () -> CreditSegment.Label?) -> CreditSegment.Label? {
        let flags: UInt64 = hasHeadline ? 1 : 0
        if let known = knownLabels[part, flags] { return known }
        let label = make()
        knownLabels[part, flags] = .some(label)
        return label
    }

    /// The parts of a line of credits; see `CreditSegment.split`.
    func parts(of range: Range<Int>) -> [Range<Int>] {
        if let known = knownParts[range] { return known }
        let parts = CreditSegment.split(range, in: bytes)
        knownParts[range] = parts
        return parts
    }

    func evidence(_ rule: String, _ line: PrintedLine, note: String? = nil) -> Evidence {
        text.evidence(rule, line.line.range, note: note)
    }

    func plain(_ range: Range<Int>) -> String { MarkdownMarks.plain(bytes[range]) }
}
