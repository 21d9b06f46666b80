import ArchiveModel

/// A paper with its issue and day: "The Valley Courier, Issue 12, 3 May 2014", "Water & Stone, Spring 2011".
enum MastheadLine {
    /// `words` are those of the part without marks.
    static func credits(in part: Range<Int>, _ words: String, of frame: ArticleFrame) -> [CreditLine.Credit] {
        // Neither a day nor a number is without one.
        guard DateWords.hasDigit(part, in: frame) else { return [] }
        if let both = dated(part, of: frame) { return both }
        if let masthead = Masthead(words[...]) { return credits(masthead) }
        guard part.count <= 160, let (name, date) = DateWords.trailingDate(part, in: frame)
        else { return [] }
        if let masthead = Masthead(name[...]) { return credits(masthead) + [.published(date)] }
        return PublicationName.isPaper(name) ? [.publication(name), .published(date)] : []
    }

    /// "12 мая 1967 г., № 97 (8214)": the day and behind it the number, with the one of all issues since the first.
    static func dated(_ part: Range<Int>, of frame: ArticleFrame) -> [CreditLine.Credit]? {
        guard part.count <= 120, DateWords.hasDigit(part, in: frame), let date = frame.dates(in: part).first,
            date.date.filingYear != nil, DateWords.isFiller(part.lowerBound..<date.range.lowerBound, in: frame)
        else { return nil }
        var words = frame.plain(date.range.upperBound..<part.upperBound)
        if words.last == ")", let open = words.lastIndex(of: "("),
            words[open...].dropFirst().dropLast(1).allSatisfy(\.isNumber)
        {
            words = String(words[..<open])
        }
        guard let (before, issue) = Masthead.split(NameList.trimmed(words[...])), issue.isAtEnd,
            before.split(whereSeparator: { " ,.;|".contains($0) }).allSatisfy({
                DateFillers.words.contains(CaseFold.folded($0))
            })
        else { return nil }
        return [.published(date.date), .issue(issue.number)]
    }

    /// Has the number of an issue, and nobody's name.
    static func isMasthead(_ credits: [CreditLine.Credit]) -> Bool {
        var hasIssue = false
        for credit in credits {
            switch credit {
            case .issue: hasIssue = true
            case .published: continue
            default: return false
            }
        }
        return hasIssue
    }

    private static func credits(_ masthead: Masthead) -> [CreditLine.Credit] {
        (masthead.publication.map { [.publication($0)] } ?? []) + [.issue(masthead.issue)]
    }
}
