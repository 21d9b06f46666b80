import ArchiveModel

/// A paper with its issue and day: "The Valley Courier, Issue 12, 3 May 2014", "Water & Stone, Spring 2011".
enum MastheadLine {
    /// `words` are those of the part without marks.
    static func credits(in part: Range<Int>, _ words: String, of frame: ArticleFrame) -> [CreditLine.Credit] {
        if let masthead = Masthead(words[...]) { return credits(masthead) }
        guard part.count <= 160, DateWords.hasDigit(part, in: frame),
            let (name, date) = DateWords.trailingDate(part, in: frame)
        else { return [] }
        if let masthead = Masthead(name[...]) { return credits(masthead) + [.published(date)] }
        return PublicationName.isPaper(name) ? [.publication(name), .published(date)] : []
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
