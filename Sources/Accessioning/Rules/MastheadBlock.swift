import ArchiveModel

/// What a paper prints above everything: its name with number, day and page, in one line or in two.
enum MastheadBlock {
    /// "THE VALLEY COURIER. — FRIDAY, MAY 3, 2014. — PAGE 5", "Annals of Water, Vol. 12, No. 4 (2016)".
    static func read(_ line: PrintedLine, at index: Int, in frame: ArticleFrame) -> LineReading? {
        guard line.heading < 2, !line.isText, line.count <= 160 else { return nil }
        if let reading = parted(line, at: index, in: frame) { return reading }
        if let reading = JournalCitation.read(line, in: frame) { return reading }
        return named(line, at: index, in: frame)
    }

    private static func parted(_ line: PrintedLine, at index: Int, in frame: ArticleFrame) -> LineReading? {
        var name: String?
        var issue: String?
        var date: PublicationDate?
        var hasPage = false
        let parts = parts(of: line.inner, in: frame)
        // Only beside a page, as "Late Edition" is, a name may do without a figure.
        guard parts.count == 2 || DateWords.hasDigit(line.inner, in: frame) else { return nil }
        for (index, part) in parts.enumerated() {
            let words = withoutStop(frame.plain(part))
            if date == nil, issue == nil, let both = MastheadLine.dated(part, of: frame) {
                for case .published(let day) in both { date = day }
                for case .issue(let number) in both { issue = number }
                continue
            }
            if let day = DateWords.wholeDate(part, in: frame, isLabelled: parts.count > 2), date == nil,
                !isFigure(words)
            {
                date = day
            } else if isPage(words) || isFolio(words, at: index, of: parts.count) {
                hasPage = true
            } else if let both = DateWords.trailingDate(part, in: frame), date == nil,
                let masthead = Masthead(both.words[...]), name == nil || masthead.publication == nil
            {
                date = both.date
                issue = masthead.issue
                name = name ?? masthead.publication
            } else if let masthead = Masthead(withoutYear(words)[...]), issue == nil,
                name == nil || masthead.publication == nil
            {
                issue = masthead.issue
                name = name ?? masthead.publication
            } else if name == nil, index == 0 || hasPage || date == nil && issue == nil {
                name = PublicationName.plausible(words)
                if name == nil { return nil }
            } else {
                return nil
            }
        }
        // A figure alone is a page where a season or a day stands in the same line.
        if name == nil, issue != nil, date != nil || namesIssue(line), index > 0,
            named(frame.head[index - 1], at: index - 1, in: frame) != nil
        {
            return reading(nil, issue, date, line, in: frame)
        }
        guard let name,
            issue != nil || hasPage && (date != nil || parts.count == 2) || date != nil && PublicationName.isPaper(name)
        else { return nil }
        return reading(name, issue, date, line, in: frame)
    }

    private static func reading(
        _ name: String?, _ issue: String?, _ date: PublicationDate?, _ line: PrintedLine, in frame: ArticleFrame
    ) -> LineReading {
        var reading = LineReading()
        reading.isBoilerplate = true
        if let name {
            let paper = KickerRule.withoutCapitals(name)
            reading.claims.publication = [Claim(paper, .stated, frame.evidence("publication.masthead", line))]
        }
        if let issue { reading.claims.issue = [Claim(issue, .stated, frame.evidence("issue.masthead", line))] }
        if let date { reading.claims.published = [Claim(date, .stated, frame.evidence("date.masthead", line))] }
        return reading
    }

    /// A paper's name alone, above its day or page: "Evening Star (Kent)".
    private static func named(_ line: PrintedLine, at index: Int, in frame: ArticleFrame) -> LineReading? {
        guard index + 2 < frame.head.count, line.heading == 0 else { return nil }
        var words = line.words[...]
        if words.last == ")", let open = words.lastIndex(of: "("), !words[open...].contains(where: \.isNumber),
            words[..<open].partCount <= 5
        {
            words = NameList.trimmed(words[..<open])
        }
        // "The Shire Times (Blantyre)", as databases of many papers print it.
        if index == 0, words.count < line.words.count, PublicationName.isPaper(String(words)),
            KnownPlace.isNamed(line.words[words.endIndex...].drop { " (".contains($0) }.dropLast(1))
        {
            return reading(String(words), nil, nil, line, in: frame)
        }
        let next = frame.head[index + 1]
        // Above "Issue 7 | Spring 2014" stands the paper's name.
        if words.partCount <= 5, next.line.number == line.line.number + 1,
            let credits = frame.credits(of: next, hasHeadline: true)?.credits, credits.count > 1,
            MastheadLine.isMasthead(credits), let name = PublicationName.plausible(String(words))
        {
            return reading(name, nil, nil, line, in: frame)
        }
        // Above "Vol. XII, No. 4" too.
        if index == 0, words.partCount <= 5, next.line.number == line.line.number + 1, namesIssue(next),
            let name = PublicationName.plausible(String(words))
        {
            return reading(name, nil, nil, line, in: frame)
        }
        guard let name = PublicationName.plausible(withoutStop(String(words))),
            isDayAlone(frame.head[index + 1], in: frame),
            HeadlineRule.isPlausible(frame.head[index + 2], in: frame),
            PublicationName.isPaper(KickerRule.withoutCapitals(name)) || words.count < line.words.count
                || isPaged(frame)
                || CaseFold.isInCapitals(name) && PublicationName.endsAsPaper(KickerRule.withoutCapitals(name)[...])
        else { return nil }
        guard frame.credits(of: frame.head[index + 2], hasHeadline: true)?.namesSomebody != true else { return nil }
        return reading(name, nil, nil, line, in: frame)
    }

    /// "Vol. XII, No. 4", and no more: a number alone may be anything.
    private static func namesIssue(_ line: PrintedLine) -> Bool {
        guard line.count <= 40, let masthead = Masthead(line.words[...]) else { return false }
        return masthead.publication == nil && masthead.issue != nil && line.words.first?.isLetter == true
    }

    private static func isDayAlone(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard !line.isText, DateWords.hasDigit(line.inner, in: frame) else { return false }
        if DateWords.wholeDate(line.inner, in: frame) != nil { return true }
        // "No. 4,117.   SATURDAY, AUGUST 21, 1926.   PRICE TWOPENCE."
        let days = parts(of: line.inner, in: frame).map { DateWords.wholeDate($0, in: frame)?.exactDay }
        if days.count > 1, days.count(where: { $0 != nil }) == 1 { return line.count <= 120 }
        // "PRAGUE, THURSDAY MORNING, JULY 17, 2014."
        return CaseFold.isInCapitals(line.words) && line.count <= 80 && frame.dates(in: line.inner).count == 1
    }

    /// A line such as "Page: B2" stood in the head.
    private static func isPaged(_ frame: ArticleFrame) -> Bool {
        frame.debris.contains { $0.key.hasPrefix("page:") || $0.key.hasPrefix("edition:") }
    }

    /// The number of a page at either end of a running head: "89  OPEN COUNTRY  Autumn 2016".
    private static func isFolio(_ words: String, at index: Int, of count: Int) -> Bool {
        (index == 0 || index == count - 1) && count > 2 && words.utf8.count <= 4
            && words.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Between bars, dots, dashes, tabs, runs of spaces, and stars that stand alone.
    private static func parts(of range: Range<Int>, in frame: ArticleFrame) -> [Range<Int>] {
        frame.parts(of: range).flatMap { part in
            guard part.contains(where: { isBreak($0, part, frame.bytes) }) else { return [part] }
            var parts: [Range<Int>] = []
            var start = part.lowerBound
            for at in part where isBreak(at, part, frame.bytes) {
                parts.append(PrintedLine.trimmed(start..<at, frame.bytes))
                start = at + 1
            }
            parts.append(PrintedLine.trimmed(start..<part.upperBound, frame.bytes))
            return parts.filter { !$0.isEmpty }
        }
    }

    private static func isBreak(_ at: Int, _ part: Range<Int>, _ bytes: [UInt8]) -> Bool {
        if bytes[at] == 0x09 { return true }
        // Running heads part name, day and page by their width.
        if bytes[at] == 0x20, at > part.lowerBound, bytes[at - 1] == 0x20 { return true }
        guard bytes[at] == UInt8(ascii: "*"), at > part.lowerBound, at + 1 < part.upperBound else { return false }
        return bytes[at - 1] == 0x20 && bytes[at + 1] == 0x20
    }

    /// "PAGE 5", "p. B2", "Late Edition", "Price One Penny".
    private static func isPage(_ words: String) -> Bool {
        // Folding can take away words of Arabic vowel signs alone.
        guard words.partCount <= 4 || words.utf8.contains(0xD9) else { return false }
        let parts = CaseFold.folded(words).spaceSeparated
        guard let first = parts.first, let last = parts.last, parts.count <= 4 else { return false }
        if [
            "page", "p", "p.", "pp.", "pages", "pg.", "стр", "стр.", "с.", "seite", "s.", "página", "paĝo", "صفحة",
            "sayfa",
        ]
        .contains(first), parts.count == 2, last.utf8.count <= 8 {
            return true
        }
        return last == "edition" || first == "price" || last == "выпуск"
    }

    /// A page's number; a year is four figures long.
    private static func isFigure(_ words: String) -> Bool {
        (1...3).contains(words.utf8.count) && words.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func withoutStop(_ words: String) -> String {
        words.hasSuffix(".") ? String(words.dropLast(1)) : words
    }

    /// "Vol. 12, No. 4 (2016)" without its year.
    private static func withoutYear(_ words: String) -> String {
        guard words.hasSuffix(")"), let open = words.lastIndex(of: "("), words[open...].utf8.count == 6 else {
            return words
        }
        return String(Masthead.trimmed(words[..<open]))
    }
}
