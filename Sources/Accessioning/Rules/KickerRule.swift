import ArchiveModel

/// The line above or below a headline that names the kind of text: "Press Release", "### Press News", "FEATURE".
enum KickerRule {
    static func read(_ line: PrintedLine, at index: Int, in frame: ArticleFrame, _ soFar: HeadSoFar) -> LineReading? {
        guard !line.isText, line.count <= 60 else { return nil }
        let isLabel = line.words.hasSuffix(":")
        let key = isLabel ? String(line.key.dropLast(1)) : line.key
        if KickerWords.isKicker(key) || isPhrase(line, key),
            !frame.omitted.contains(isLabel ? .kickerLabel : .kickerLine)
        {
            guard soFar.hasHeadline || headlineFollows(index, in: frame) else { return nil }
            return isLabel ? sectionLabel(line, in: frame) : kicker("kicker.line", line, in: frame)
        }
        if !soFar.hasHeadline, !frame.omitted.contains(.kickerRubric), Rubric.stands(at: index, in: frame) {
            return kicker("kicker.rubric", line, in: frame)
        }
        if !soFar.hasHeadline, let reading = withSubject(line, at: index, in: frame) { return reading }
        guard !soFar.hasHeadline, line.heading > 1 || isInPlainCapitals(line.words),
            headlineFollows(index, in: frame)
        else { return nil }
        let next = frame.head[index + 1]
        if line.heading > next.heading, next.heading > 0 { return kicker("kicker.heading", line, in: frame) }
        guard line.heading == 0, isInPlainCapitals(line.words), !CaseFold.isInCapitals(next.words),
            next.partCount >= 3,
            textFollows(index + 2, in: frame) || standfirstFollows(index + 2, line, in: frame)
        else { return nil }
        return kicker("kicker.capitals", line, in: frame)
    }

    /// "INTERVIEW | Ann Lee, keeper of the light" above a heading.
    private static func withSubject(_ line: PrintedLine, at index: Int, in frame: ArticleFrame) -> LineReading? {
        guard line.heading == 0, index + 1 < frame.head.count, frame.head[index + 1].heading == 1,
            let bar = line.words.range(ofBytes: " | "),
            KickerWords.isKicker(CaseFold.folded(line.words[..<bar.lowerBound]))
        else { return nil }
        var reading = LineReading()
        let kind = withoutCapitals(String(line.words[..<bar.lowerBound]))
        reading.claims.kicker = [Claim(kind, .stated, frame.evidence("kicker.line", line))]
        return reading
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
        let words = withoutCapitals(String(line.words.dropLast(1)))
        reading.claims.kicker = [Claim(words, .conjectured, frame.evidence("kicker.label", line))]
        return reading
    }

    /// "THE MONDAY INTERVIEW", "LETTERS FROM READERS", "ASK THE GARDENER": a column's name in capitals, told by its kind.
    private static func isPhrase(_ line: PrintedLine, _ key: String) -> Bool {
        guard (2...5).contains(key.partCount), line.heading == 0, CaseFold.isInCapitals(line.words) else {
            return false
        }
        let words = key.spaceSeparated
        guard let last = words.last, let first = words.first else { return false }
        return columns.contains(last) || ["ask", "letter", "letters", "postcard", "notes"].contains(first)
    }

    private static let columns: WordTable = [
        "interview", "interviews", "column", "obituary", "obituaries", "profile", "opinion", "essay", "diary",
        "letters", "q&a",
        "интервью", "беседа", "колонка", "söyleşisi", "suhbati",
    ]

    /// A day or a name may stand between.
    private static func headlineFollows(_ index: Int, in frame: ArticleFrame) -> Bool {
        var index = index
        for _ in 0..<2 where index + 1 < frame.head.count {
            guard frame.credits(of: frame.head[index + 1], hasHeadline: false) != nil else { break }
            index += 1
        }
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
        return line.isText || StandfirstRule.isCredited(line, in: frame)
            || frame.credits(of: line, hasHeadline: true) != nil
    }

    /// A standfirst may stand between the headline and its credits, where the capitals share no word with the text.
    private static func standfirstFollows(_ index: Int, _ kicker: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard index + 1 < frame.head.count, frame.head[index].line.number > frame.head[index - 1].line.number + 1,
            textFollows(index + 1, in: frame) || frame.head[index].line.range.count > 120
        else { return false }
        return frame.head[index].partCount >= 5 && !CaseFold.isInCapitals(frame.head[index].words)
            && HeadlineAffinity.recurring(kicker.key, in: frame) == 0
    }

    /// "FEATURE" is printed in capitals for its looks; "Q&A" is not. At most three letters are an abbreviation.
    static func withoutCapitals(_ words: String) -> String {
        guard CaseFold.isInCapitals(words), words.unicodeScalars.count > 3 else { return words }
        // Russian and its neighbours give a capital to the first word alone.
        let hasCapitals = (words.unicodeScalars.first?.value ?? 0) < 0x400
        return words.split(separator: " ", omittingEmptySubsequences: false).enumerated().map { index, word in
            let isSmall = index > 0 && (!hasCapitals || smallWords.containsFolded(word))
            var result = String.UnicodeScalarView()
            for scalar in word.unicodeScalars {
                result.append(result.isEmpty && !isSmall ? scalar : CaseFold.folded(scalar))
            }
            return String(result)
        }.joined(separator: " ")
    }

    /// "COMUNICADO DE PRENSA" is Comunicado de Prensa.
    private static let smallWords: WordTable = [
        "al", "de", "del", "da", "do", "du", "des", "di", "y", "e", "et", "und",
    ]
}
