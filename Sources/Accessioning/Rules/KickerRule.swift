import ArchiveModel

/// The line above or below a headline that names the kind of text: "Press Release", "### Press News", "FEATURE".
enum KickerRule {
    static func read(_ line: PrintedLine, at index: Int, in frame: ArticleFrame, _ soFar: HeadSoFar) -> LineReading? {
        guard !line.isText, line.words.utf8.count <= 60 else { return nil }
        let isLabel = line.words.hasSuffix(":")
        let key = isLabel ? String(line.key.dropLast()) : line.key
        if KickerWords.isKicker(key), !frame.omitted.contains(isLabel ? .kickerLabel : .kickerLine) {
            guard soFar.hasHeadline || headlineFollows(index, in: frame) else { return nil }
            return isLabel ? sectionLabel(line, in: frame) : kicker("kicker.line", line, in: frame)
        }
        if !soFar.hasHeadline, !frame.omitted.contains(.kickerRubric), Rubric.stands(at: index, in: frame) {
            return kicker("kicker.rubric", line, in: frame)
        }
        guard !soFar.hasHeadline, line.heading > 1 || isInPlainCapitals(line.words),
            headlineFollows(index, in: frame)
        else { return nil }
        let next = frame.head[index + 1]
        if line.heading > next.heading, next.heading > 0 { return kicker("kicker.heading", line, in: frame) }
        guard line.heading == 0, isInPlainCapitals(line.words), !CaseFold.isInCapitals(next.words),
            next.words.partCount >= 3, textFollows(index + 2, in: frame)
        else { return nil }
        return kicker("kicker.capitals", line, in: frame)
    }

    private static func kicker(_ rule: String, _ line: PrintedLine, in frame: ArticleFrame) -> LineReading {
        var reading = LineReading()
        reading.claims.kicker = [Claim(withoutCapitals(line.words), .stated, frame.evidence(rule, line))]
        reading.claims.liftedLines = [line.line.number]
        return reading
    }

    /// "News:" opens the section that "Comment:" answers further down, so it stays in the text.
    private static func sectionLabel(_ line: PrintedLine, in frame: ArticleFrame) -> LineReading {
        var reading = LineReading()
        let words = withoutCapitals(String(line.words.dropLast()))
        reading.claims.kicker = [Claim(words, .conjectured, frame.evidence("kicker.label", line))]
        return reading
    }

    private static func headlineFollows(_ index: Int, in frame: ArticleFrame) -> Bool {
        guard index + 1 < frame.head.count else { return false }
        let next = frame.head[index + 1]
        return HeadlineRule.isPlausible(next, in: frame)
            && frame.credits(of: next, hasHeadline: false) == nil
    }

    /// "CENTRAL ASIA": at most three words of capitals, without a figure or a sign.
    private static func isInPlainCapitals(_ words: String) -> Bool {
        words.utf8.count <= 48 && CaseFold.isInCapitals(words) && words.partCount <= 3
            && words.unicodeScalars.allSatisfy { CaseFold.isLetter($0) || " &'’-".unicodeScalars.contains($0) }
    }

    /// Below a kicker and a headline comes a credit or a paragraph; below a headline in capitals only more text.
    private static func textFollows(_ index: Int, in frame: ArticleFrame) -> Bool {
        guard index < frame.head.count else { return false }
        let line = frame.head[index]
        return line.isText || frame.credits(of: line, hasHeadline: true) != nil
    }

    /// "FEATURE" is printed in capitals for its looks; "Q&A" is not. At most three letters are an abbreviation.
    static func withoutCapitals(_ words: String) -> String {
        guard CaseFold.isInCapitals(words), words.unicodeScalars.count > 3 else { return words }
        var result = String.UnicodeScalarView()
        var startsWord = true
        for scalar in words.unicodeScalars {
            result.append(startsWord ? scalar : CaseFold.folded(scalar))
            startsWord = scalar == " "
        }
        return String(result)
    }
}
