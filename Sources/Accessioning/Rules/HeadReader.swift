import ArchiveModel

/// Reads an article from the top, line by line, until a line is text.
struct HeadReader {
    let frame: ArticleFrame
    private(set) var claims = Claims()
    private(set) var boilerplate: [Range<Int>] = []
    private(set) var titleRange: Range<Int>?
    private(set) var datelineRange: Range<Int>?
    private(set) var byline: Byline?
    /// How many lines the head has; what follows is text.
    private(set) var length = 0
    /// Number of the last line of the head; 0 without one.
    private(set) var end = 0
    private let choice: HeadlineChoice?
    private var soFar = HeadSoFar()
    private var isAfterBlock = false

    init(_ frame: ArticleFrame) {
        self.frame = frame
        choice = HeadlineChoice.of(frame)
        while length < frame.head.count, let reading = next() { take(reading) }
        if !soFar.hasHeadline { addWorkingTitle() }
        if byline == nil { readByline(below: length) }
    }

    /// The line above is the headline, or its rule.
    private var isBelowTitle: Bool {
        guard let titleRange, length > 0 else { return false }
        return frame.head[length - 1].line.range.overlaps(titleRange) || frame.head[length - 1].isRule(in: frame.bytes)
    }

    private mutating func next() -> LineReading? {
        let line = frame.head[length]
        if let reading = LineReading.ofRule(line, in: frame, endsBlock: isAfterBlock) { return reading }
        if !frame.omitted.contains(.siteDebris), SiteDebrisRule.isDebris(line, in: frame) {
            return LineReading(isBoilerplate: true)
        }
        if FieldCode.isOther(line, in: frame) { return LineReading(isBoilerplate: true) }
        if let reading = ofChoice(line) ?? beforeHeadline(line) { return reading }
        if let reading = spoken(CreditRule.read(line, in: frame, soFar)) { return reading }
        if soFar.hasByline, length > 0,
            let reading = spoken(AffiliationRule.read(line, below: frame.head[length - 1], in: frame))
        {
            return reading
        }
        if soFar.hasHeadline, let reading = spoken(WrittenForRule.read(line, in: frame)),
            !reading.claims.publication.isEmpty
        {
            return reading
        }
        if let reading = spoken(KickerRule.read(line, at: length, in: frame, soFar)) { return reading }
        if soFar.hasHeadline, let reading = spoken(PublicationLine.read(line, at: length, in: frame, soFar)) {
            return reading
        }
        if let reading = spoken(TranslationRule.read(line, in: frame)) { return reading }
        if let choice, length < choice.index { return HeadlineRule.above(line, choice, at: length, in: frame) }
        if line.heading == 0,
            let reading = spoken(DatelineRule.read(line, in: frame, hasHeadline: soFar.hasHeadline))
        {
            return ends(reading)
        }
        if let reading = spoken(BareBylineRule.read(line, at: length, in: frame, soFar)) { return reading }
        if !soFar.hasHeadline, let reading = spoken(HeadlineRule.read(line, at: length, in: frame)) { return reading }
        return spoken(StandfirstRule.read(line, in: frame, soFar))
            ?? (isBelowTitle ? spoken(StandfirstRule.between(line, at: length, in: frame, soFar)) : nil)
            ?? aside(line)
    }

    /// The line that the text as a whole says is the headline, and its copies.
    private func ofChoice(_ line: PrintedLine) -> LineReading? {
        guard let choice else { return nil }
        if choice.index == length { return spoken(HeadlineRule.chosen(line, at: length, in: frame, soFar)) }
        if MenuColumn.read(line, at: length, in: frame, soFar) == nil, choice.copies.contains(length) {
            return HeadlineRule.copy(line, of: choice, at: length, in: frame)
        }
        return nil
    }

    private func beforeHeadline(_ line: PrintedLine) -> LineReading? {
        if let reading = MenuColumn.read(line, at: length, in: frame, soFar) { return reading }
        if let reading = spoken(MessageHead.read(line, in: frame)) { return reading }
        return soFar.hasHeadline ? nil : spoken(MastheadBlock.read(line, at: length, in: frame))
    }

    private func spoken(_ reading: LineReading?) -> LineReading? { reading?.without(frame.omitted) }

    /// "(Adds details)" below a headline, and a figure alone above one, say nothing and end nothing.
    private func aside(_ line: PrintedLine) -> LineReading? {
        let isNote = isBelowTitle && line.words.first == "(" && line.words.last == ")" && line.count <= 160
        let isFigure =
            !soFar.hasHeadline && length + 1 < frame.head.count && line.count <= 40
            && !line.words.unicodeScalars.contains(where: CaseFold.isLetter)
        return isNote || isFigure && !line.isText ? LineReading(isBoilerplate: true) : nil
    }

    /// A dateline opens the text: its line stays.
    private mutating func ends(_ reading: LineReading) -> LineReading? {
        claims.append(reading.claims)
        datelineRange = reading.datelineRange
        return nil
    }

    private mutating func take(_ reading: LineReading) {
        claims.append(reading.claims)
        if reading.byline != nil { claims.append(PublicationLine.besideName(frame.head[length], in: frame)) }
        if reading.isBoilerplate { boilerplate.append(frame.head[length].line.range) }
        if let range = reading.titleRange {
            titleRange = range
            soFar.hasHeadline = true
            soFar.headlineLevel = frame.head[length].heading
        }
        if let names = reading.byline, byline.map({ isSender($0, above: names) }) ?? true {
            byline = names
            soFar.hasByline = true
        }
        isAfterBlock = reading.isBoilerplate || reading.titleRange != nil
        length = min(length + reading.lineCount, frame.head.count)
        end = frame.head[length - 1].line.number
    }

    /// A mail's sender, where a byline below the subject names somebody: a newsletter's own name says nothing of who wrote.
    private func isSender(_ sender: Byline, above byline: Byline) -> Bool {
        titleRange != nil && sender.evidence.quote.utf8.starts(with: "From:".utf8)
            && sender.names.contains { $0.name != byline.names.first?.name }
            && byline.certainty == .stated && byline.names.allSatisfy { PersonName.isFull($0.name[...]) }
    }

    private mutating func addWorkingTitle() {
        guard let lead = length < frame.head.count ? frame.head[length].line : lineBelowHead else { return }
        let start = datelineRange?.upperBound ?? lead.range.lowerBound
        let range = PrintedLine.trimmed(start..<lead.range.upperBound, frame.bytes)
        claims.append(WorkingTitleRule.claims(lead: range, in: frame))
    }

    /// The first line that is read as text where all of the frame's head is a head.
    private var lineBelowHead: TextLine? {
        frame.text.lines[..<frame.textEnd].first { line in
            line.number > end && !frame.debris.contains { $0.line == line }
        }
    }

    /// A byline may stand below the first paragraph, as agencies print it.
    private mutating func readByline(below index: Int) {
        guard index + 1 < frame.head.count else { return }
        let line = frame.head[index + 1]
        var below = soFar
        below.hasHeadline = true
        guard !line.isText, let reading = spoken(CreditRule.read(line, in: frame, below)),
            reading.byline != nil
        else { return }
        byline = reading.byline
        claims.append(reading.claims)
        boilerplate.append(line.line.range)
    }
}

extension LineReading {
    /// A line of dashes below a block of labels goes with the block; another is a break in the text.
    static func ofRule(_ line: PrintedLine, in frame: ArticleFrame, endsBlock: Bool) -> LineReading? {
        guard line.isRule(in: frame.bytes) else { return nil }
        var reading = LineReading()
        if endsBlock { reading.claims.liftedLines = [line.line.number] }
        return reading
    }
}
