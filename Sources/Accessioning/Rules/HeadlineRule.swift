import ArchiveModel

/// The first line that is nothing else is the headline.
enum HeadlineRule {
    static func read(_ line: PrintedLine, at index: Int, in frame: ArticleFrame) -> LineReading? {
        guard isPlausible(line, in: frame) else { return nil }
        if let reading = behindDay(line, in: frame) ?? placeAndDay(line, at: index, in: frame) { return reading }
        var reading = LineReading()
        let shape = line.heading > 0 ? "headline.heading" : line.emphasis == .bold ? "headline.bold" : "headline.line"
        let words = withoutLooks(line)
        let site = SiteName.split(words, of: line.line, in: frame)
        reading.claims.title = [Claim(site?.title ?? words, .stated, frame.evidence(shape, line))]
        // The site's name is said nowhere else: its line stays.
        if let site {
            reading.claims.source = [Claim(site.site, .conjectured, frame.evidence("source.window-title", line))]
        } else {
            reading.claims.liftedLines = [line.line.number]
        }
        reading.titleRange = line.inner
        guard index + 1 < frame.head.count else { return reading }
        let next = frame.head[index + 1]
        if isUnderline(next, of: line, in: frame) {
            reading.claims.liftedLines.insert(next.line.number)
            reading.lineCount = 2
        } else {
            turn(&reading, at: index, in: frame)
        }
        return reading
    }

    /// "09.09.2022, 17:30 | Harbour Opens": agencies' pages print the minute in front.
    private static func behindDay(_ line: PrintedLine, in frame: ArticleFrame) -> LineReading? {
        guard DateWords.hasDigit(line.inner, in: frame) else { return nil }
        let parts = frame.parts(of: line.inner)
        guard parts.count == 2, let day = DateWords.wholeDate(parts[0], in: frame), day.exactDay != nil,
            DateWords.wholeDate(parts[1], in: frame) == nil, frame.plain(parts[1]).partCount >= 3
        else { return nil }
        var reading = LineReading()
        reading.claims.title = [Claim(frame.plain(parts[1]), .stated, frame.evidence("headline.line", line))]
        reading.claims.published = [Claim(day, .stated, frame.evidence("date.line", line))]
        reading.claims.liftedLines = [line.line.number]
        reading.titleRange = parts[1]
        return reading
    }

    /// "Bordeaux, le 26 février 2019" above the headline of a release.
    private static func placeAndDay(_ line: PrintedLine, at index: Int, in frame: ArticleFrame) -> LineReading? {
        guard line.heading == 0, line.count <= 80, index + 1 < frame.head.count,
            DateWords.hasDigit(line.inner, in: frame),
            let credits = frame.credits(of: line, hasHeadline: true, hasByline: true), credits.isPlaceAndDay,
            case let next = frame.head[index + 1], next.partCount > 2, isPlausible(next, in: frame),
            frame.credits(of: next, hasHeadline: false) == nil
        else { return nil }
        return CreditRule.read(line, in: frame, HeadSoFar(hasHeadline: true, hasByline: true))
    }

    private static func turn(_ reading: inout LineReading, at index: Int, in frame: ArticleFrame) {
        let count = HeadlineTurn.length(from: index, in: frame)
        guard count > 0, !frame.omitted.contains(.headlineTurned) else { return }
        let lines = frame.head[index...index + count]
        let range = frame.head[index].inner.lowerBound..<frame.head[index + count].inner.upperBound
        let words = lines.map(\.words).joined(separator: " ")
        reading.claims.title = [Claim(words, .stated, frame.text.evidence("headline.turned", range))]
        reading.claims.liftedLines.formUnion(lines.map(\.line.number))
        reading.titleRange = range
        reading.lineCount = count + 1
    }

    /// Without what a layout puts around a headline: quotation marks around one that is no utterance, and the full stop
    /// that old papers print after capitals.
    private static func withoutLooks(_ line: PrintedLine) -> String {
        let words = withoutSigns(line.words)
        if let quoted = PublicationName.quoted(words), line.heading == 0,
            !quoted.contains(where: { "“”«»\"".contains($0) }),
            isTitleCase(quoted), !isSpeech(quoted)
        {
            return quoted
        }
        guard words.hasSuffix("."), CaseFold.isInCapitals(words), let last = words.spaceSeparated.last,
            last.utf8.count >= 3, last.dropLast(1).allSatisfy({ $0.isLetter || $0.isNumber || "…'’)-".contains($0) }),
            !abbreviations.contains(CaseFold.folded(last))
        else { return words }
        return String(words.dropLast(1))
    }

    /// Without the pictures that messengers' channels set in front: "⚡️ Bridge Opens".
    private static func withoutSigns(_ words: String) -> String {
        guard let first = words.unicodeScalars.first, first.value >= 0x2190, !CaseFold.isLetter(first) else {
            return words
        }
        let rest = words.unicodeScalars.drop { scalar in
            switch scalar.properties.generalCategory {
            case .otherSymbol, .spaceSeparator, .nonspacingMark, .enclosingMark, .format: true
            default: false
            }
        }
        return rest.isEmpty ? words : String(rest)
    }

    /// "You Hear the Knot Before You See It" opens as somebody speaks, so its marks are its own.
    private static func isSpeech(_ words: String) -> Bool {
        words.spaceSeparated.first.map { speakers.contains(CaseFold.folded($0)) } ?? false
    }

    private static let speakers: WordTable = [
        "i", "i'm", "i've", "we", "we're", "you", "you're", "я", "мы", "ты", "вы", "mi", "ni", "vi", "nous", "je",
        "ich", "wir",
    ]

    private static let abbreviations: WordTable = [
        "inc.", "ltd.", "co.", "corp.", "bros.", "assn.", "dept.", "intl.", "govt.", "note.",
    ]

    /// Most of the longer words open with a capital, as in English headlines; in a sentence they don't.
    static func isTitleCase(_ words: String) -> Bool {
        let long = words.spaceSeparated.dropFirst().filter { $0.utf8.count > 3 }
        let capitals = long.filter { $0.unicodeScalars.first.map(CaseFold.isUppercase) ?? false }
        return !long.isEmpty && capitals.count * 4 >= long.count * 3
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
        guard !line.isText, line.count <= 250 || line.words.unicodeScalars.count <= 250,
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
        guard last == "." || last == "۔" || last == ":" || last == "…" else {
            return words.utf8.count > 220 && words.unicodeScalars.count > 220
        }
        return SentenceEnd.isInside(words) || words.utf8.count > 160 && words.unicodeScalars.count > 160
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
