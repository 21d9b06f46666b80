import ArchiveModel

/// The names of a byline: "By X and Y", "Автор: X", "X | 4 November 2013".
enum BylineRule {
    static func read(_ names: NameList, of line: PrintedLine, in frame: ArticleFrame, into reading: inout LineReading) {
        if let agency = names.agency {
            reading.claims.source.append(Claim(agency, .stated, frame.evidence("source.agency", line)))
        }
        guard !names.names.isEmpty else { return }
        let evidence = frame.evidence("byline.line", line)
        reading.byline = Byline(names: names.names, evidence: evidence, certainty: .stated)
    }
}
