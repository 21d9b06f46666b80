import ArchiveModel

/// Reads an article's last lines from the bottom up.
struct TailReader {
    let frame: ArticleFrame
    private(set) var claims = Claims()
    private(set) var boilerplate: [Range<Int>] = []
    private(set) var roles: [RoleNoteRule.Note] = []
    private(set) var byline: Byline?
    private let headByline: Byline?
    /// Every line below has been read, so that this one closes the text.
    private var isClosing = true

    /// `headEnd`: number of the last line that belongs to the head; 0 without one.
    init(_ frame: ArticleFrame, headEnd: Int, headByline: Byline?) {
        self.frame = frame
        self.headByline = headByline
        var index = frame.tail.count - 1
        let lowest = frame.tail.firstIndex { $0.line.number > headEnd } ?? frame.tail.count
        while index >= lowest {
            let count = read(at: index)
            for taken in frame.tail[...index].suffix(count) { boilerplate.append(taken.line.range) }
            if count == 0 { isClosing = false }
            index -= max(1, count)
        }
    }

    /// How many lines were taken, this one and those above it.
    private mutating func read(at index: Int) -> Int {
        let line = frame.tail[index]
        if line.isText { return 0 }
        if isClosing, isDebris(line, at: index) { return 1 }
        if !frame.omitted.contains(.roleNote), let note = RoleNoteRule.read(line, byline: headByline),
            isClosing || headByline != nil, !isBullet(at: index)
        {
            roles.append(note)
            return 1
        }
        if let reading = WrittenForRule.read(line, in: frame)?.without(frame.omitted) { return take(reading) }
        if let reading = credit(line) { return take(reading) }
        if headByline == nil, byline == nil, let reading = SignOffRule.enclosed(at: index, in: frame) {
            return take(reading)
        }
        guard isClosing, index > 0 || frame.tailStart > 0 else { return 0 }
        if let reading = TranslationRule.read(line, in: frame)?.without(frame.omitted) {
            return take(unlifted(reading))
        }
        if let reading = SignOffRule.read(at: index, in: frame, hasByline: headByline != nil) { return take(reading) }
        if let reading = BiographyRule.read(line, in: frame)?.without(frame.omitted) { return take(reading) }
        return 0
    }

    /// Near its beginning, as a label has it.
    private func hasColon(_ line: PrintedLine) -> Bool {
        line.withBytes { bytes in WideScan.contains(UnsafeBufferPointer(rebasing: bytes.prefix(40))) { $0.are(0x3A) } }
    }

    /// "(Reporting by Ann Lee; Editing by Bob Roe)", under which agencies set more lines of their own.
    private func isEnclosed(_ line: PrintedLine) -> Bool {
        line.count <= 200 && line.words.first == "(" && line.words.last == ")"
    }

    /// Credits below the text: far up only those with a label, for a day alone may be a heading there.
    private func credit(_ line: PrintedLine) -> LineReading? {
        guard isClosing || hasColon(line) || isEnclosed(line) || TranslationCredit.isOne(line) else { return nil }
        guard let reading = CreditRule.read(line, in: frame, HeadSoFar(hasHeadline: true))?.without(frame.omitted),
            reading.byline == nil || !SignOffRule.isOfAnotherText(line, in: frame)
        else { return nil }
        // A day alone above other lines is that of a comment or of an entry.
        if !isClosing, !reading.claims.published.isEmpty,
            CreditSegment.labelled(line.inner, in: frame, hasHeadline: true)?.hasColon != true
        {
            return nil
        }
        return reading.titleRange == nil ? unlifted(reading) : nil
    }

    /// What stands below the text is printed there, and a place there is where a letter was written, no dateline.
    private func unlifted(_ reading: LineReading) -> LineReading {
        var reading = reading
        reading.claims.datelinePlace = []
        reading.claims.liftedLines = []
        return reading
    }

    private mutating func take(_ reading: LineReading) -> Int {
        claims.append(reading.claims)
        if byline == nil { byline = reading.byline }
        return reading.lineCount
    }

    /// One of several items, or an item in the text.
    private func isBullet(at index: Int) -> Bool {
        guard frame.tail[index].isListItem else { return false }
        return !isClosing || index > 0 && frame.tail[index - 1].isListItem
    }

    private func isDebris(_ line: PrintedLine, at index: Int) -> Bool {
        if frame.omitted.contains(.siteDebris) { return false }
        return SiteDebrisRule.isDebris(line, in: frame) || isLabelOfAddress(at: index)
    }

    /// "Observatory Website" above "www.observatory.example".
    private func isLabelOfAddress(at index: Int) -> Bool {
        let line = frame.tail[index]
        guard index + 1 < frame.tail.count, line.partCount <= 5 else { return false }
        let next = frame.tail[index + 1]
        let between = line.line.number..<next.line.number
        return SiteDebrisRule.isAddress(next) && !frame.debris.contains { between.contains($0.line.number) }
    }
}
