import ArchiveModel

/// The first line that is nothing else is the headline.
enum HeadlineRule {
    static func read(_ line: PrintedLine, at index: Int, in frame: ArticleFrame) -> LineReading? {
        guard isPlausible(line, in: frame) else { return nil }
        var reading = LineReading()
        let shape = line.heading > 0 ? "headline.heading" : line.emphasis == .bold ? "headline.bold" : "headline.line"
        reading.claims.title = [Claim(line.words, .stated, frame.evidence(shape, line))]
        reading.claims.liftedLines = [line.line.number]
        reading.titleRange = line.inner
        guard index + 1 < frame.head.count else { return reading }
        let next = frame.head[index + 1]
        if isUnderline(next, of: line, in: frame) {
            reading.claims.liftedLines.insert(next.line.number)
            reading.lineCount = 2
        } else if HeadlineTurn.goesOn(from: index, in: frame) {
            let range = line.inner.lowerBound..<next.inner.upperBound
            reading.claims.title = [
                Claim(line.words + " " + next.words, .stated, frame.text.evidence("headline.turned", range))
            ]
            reading.claims.liftedLines.insert(next.line.number)
            reading.titleRange = range
            reading.lineCount = 2
        }
        return reading
    }

    /// "Title: X" in a block of labels.
    static func read(labelled range: Range<Int>, of line: PrintedLine, in frame: ArticleFrame) -> LineReading {
        var reading = LineReading()
        reading.claims.title = [Claim(frame.plain(range), .stated, frame.evidence("headline.label", line))]
        reading.titleRange = range
        return reading
    }

    /// Short enough, no list item, table row or quotation, and no paragraph: no full stop both inside and at the end.
    static func isPlausible(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard !line.isText, line.words.unicodeScalars.count <= 250,
            line.words.unicodeScalars.contains(where: CaseFold.isLetter)
        else { return false }
        if line.heading > 0 || line.emphasis == .bold { return true }
        guard line.noteMarks == 0, let first = frame.bytes[line.inner].first,
            first != UInt8(ascii: ">"), first != UInt8(ascii: "|"), !isMarkup(line, in: frame)
        else { return false }
        return !isProse(line.words)
    }

    private static func isProse(_ words: String) -> Bool {
        guard words.utf8.count > 100,
            let last = words.unicodeScalars.last(where: { !"\"”»)".unicodeScalars.contains($0) })
        else { return false }
        guard last == "." || last == "۔" || last == ":" || last == "…" else { return words.unicodeScalars.count > 220 }
        return SentenceEnd.isInside(words) || words.unicodeScalars.count > 160
    }

    /// `<h2>`, `</div>`, `<audio …`; "<DTD ENTERPRISES INC> IN REORGANIZATION" is a company.
    private static func isMarkup(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        let bytes = frame.bytes[line.line.range]
        guard bytes.first == UInt8(ascii: "<"), let second = bytes.dropFirst().first else { return false }
        return second == UInt8(ascii: "/") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(second)
    }

    private static func isUnderline(_ next: PrintedLine, of line: PrintedLine, in frame: ArticleFrame) -> Bool {
        next.line.number == line.line.number + 1 && next.isRule(in: frame.bytes)
            && (frame.bytes[next.line.range.lowerBound] == UInt8(ascii: "=")
                || frame.bytes[next.line.range.lowerBound] == UInt8(ascii: "-"))
    }
}
