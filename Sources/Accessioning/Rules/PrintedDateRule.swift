import ArchiveModel

/// Days printed on a line of their own, or beside a name: "October 15, 2015", "Last updated: 15 March 2021".
enum PrintedDateRule {
    static func published(
        _ date: PublicationDate, _ rule: String = "date.line", of line: PrintedLine, in frame: ArticleFrame,
        into claims: inout Claims
    ) {
        claims.published.append(Claim(date, .stated, frame.evidence(rule, line)))
    }

    static func updated(
        _ date: PublicationDate, of line: PrintedLine, in frame: ArticleFrame, into claims: inout Claims
    ) {
        claims.updated.append(
            Claim(date, .stated, frame.evidence("date.updated", line)))
    }
}
