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
    private var soFar = HeadSoFar()
    private var isAfterBlock = false

    init(_ frame: ArticleFrame) {
        self.frame = frame
        while length < frame.head.count, let reading = next() { take(reading) }
        if !soFar.hasHeadline { addWorkingTitle() }
        if byline == nil { readByline(below: length) }
    }

    private mutating func next() -> LineReading? {
        let line = frame.head[length]
        if let reading = LineReading.ofRule(line, in: frame, endsBlock: isAfterBlock) { return reading }
        if SiteDebrisRule.isDebris(line, in: frame) { return LineReading(isBoilerplate: true) }
        if let reading = CreditRule.read(line, in: frame, soFar) { return reading }
        if soFar.hasHeadline, let reading = WrittenForRule.read(line, in: frame), !reading.claims.publication.isEmpty {
            return reading
        }
        if let reading = KickerRule.read(line, at: length, in: frame, soFar) { return reading }
        if let reading = TranslationRule.read(line, in: frame) { return reading }
        if line.heading == 0, let reading = DatelineRule.read(line, in: frame, hasHeadline: soFar.hasHeadline) {
            return ends(reading)
        }
        if let reading = BareBylineRule.read(line, at: length, in: frame, soFar) { return reading }
        if !soFar.hasHeadline, let reading = HeadlineRule.read(line, at: length, in: frame) { return reading }
        return StandfirstRule.read(line, in: frame, soFar)
    }

    /// A dateline opens the text: its line stays.
    private mutating func ends(_ reading: LineReading) -> LineReading? {
        claims.append(reading.claims)
        datelineRange = reading.datelineRange
        return nil
    }

    private mutating func take(_ reading: LineReading) {
        claims.append(reading.claims)
        if reading.isBoilerplate { boilerplate.append(frame.head[length].line.range) }
        if let range = reading.titleRange {
            titleRange = range
            soFar.hasHeadline = true
            soFar.headlineLevel = frame.head[length].heading
        }
        if byline == nil, let names = reading.byline {
            byline = names
            soFar.hasByline = true
        }
        isAfterBlock = reading.isBoilerplate || reading.titleRange != nil
        length += reading.lineCount
    }

    private mutating func addWorkingTitle() {
        guard let lead = frame.text.lines.dropFirst(length).first else { return }
        let start = datelineRange?.upperBound ?? lead.range.lowerBound
        let range = PrintedLine.trimmed(start..<lead.range.upperBound, frame.bytes)
        claims.append(WorkingTitleRule.claims(lead: range, in: frame))
    }

    /// A byline may stand below the first paragraph, as agencies print it.
    private mutating func readByline(below index: Int) {
        guard index + 1 < frame.head.count else { return }
        let line = frame.head[index + 1]
        var below = soFar
        below.hasHeadline = true
        guard !line.isText, let reading = CreditRule.read(line, in: frame, below), reading.byline != nil else { return }
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
