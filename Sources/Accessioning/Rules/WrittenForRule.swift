import ArchiveModel

/// "Written for The Steppe Courier – Issue 143": the paper, and its issue.
enum WrittenForRule {
    private static let openings = OpeningTable([
        "written for ", "written exclusively for ", "originally published in ", "first published in ", "published in ",
        "first appeared in ", "originally appeared in ", "from ", "reprinted from ", "написано для ", "опубликовано в ",
        "впервые опубликовано в ", "verkita por ", "aperis en ", "geschrieben für ", "erschienen in ",
        "zuerst erschienen in ",
        "écrit pour ", "paru dans ", "escrito para ", "publicado en ", "كتب ل", "كتب لجريدة ", "كتبت لجريدة ",
        "كتب لصحيفة ",
        "نشر في جريدة ", "نشر في صحيفة ", "نشر في مجلة ",
    ])
    static func opens(_ key: String) -> Bool { openings.opens(key) }

    static func read(_ line: PrintedLine, in frame: ArticleFrame) -> LineReading? {
        guard line.hasKey, line.count <= 200,
            let opening = openings.opening(of: line.key)
        else {
            return nil
        }
        // "From" opens sentences; with an issue it names a paper.
        let dated = DateWords.hasDigit(line.inner, in: frame) ? DateWords.trailingDate(line.inner, in: frame) : nil
        let rest = afterOpening(opening, dated?.words ?? line.words)
        let parts = Masthead.split(rest)
        let name = parts?.name ?? Masthead.trimmed(rest)
        let issue = parts?.issue.number
        let isSure = issue != nil || opening != "from " && (opening != "published in " || dated != nil)
        guard isName(name), isSure else { return nil }
        var reading = LineReading()
        reading.isBoilerplate = true
        let evidence = frame.evidence("publication.written-for", line)
        if let issue { reading.claims.issue = [Claim(issue, .stated, frame.evidence("issue.written-for", line))] }
        if let date = dated?.date {
            reading.claims.published = [Claim(date, .stated, frame.evidence("date.first-published", line))]
        }
        if rest.hasSuffix(" by") || rest.hasSuffix(" by:") || isOffice(name) { return reading }
        let full = PublicationName.named(String(name), emphasised: emphasised(line, in: frame))
        reading.claims.publication = [Claim(full, .stated, evidence)]
        return reading
    }

    private static func afterOpening(_ opening: String, _ words: String) -> Substring {
        var rest = words[...]
        for _ in 0..<opening.utf8.reduce(0, { $0 + ($1 == 0x20 ? 1 : 0) }) {
            rest = rest.drop { $0 != " " }.drop { $0 == " " }
        }
        return rest.last == "." ? rest.dropLast(1) : rest
    }

    private static func isName(_ words: Substring) -> Bool {
        let parts = words.spaceSeparated
        guard (1...10).contains(parts.count), words.utf8.count <= 100 else { return false }
        return words.unicodeScalars.contains { CaseFold.isUppercase($0) || PersonName.isCaseless($0) }
    }

    /// "the Lake Desk of the Steppe Courier" is who asked for it, not where it stood.
    private static func isOffice(_ words: Substring) -> Bool {
        words.spaceSeparated.contains { NameWords.offices.contains(CaseFold.folded($0)) }
    }

    /// The first emphasised run of the line: `Written for *The Steppe Courier* Newspaper`.
    private static func emphasised(_ line: PrintedLine, in frame: ArticleFrame) -> String? {
        let bytes = frame.bytes[line.inner]
        guard let open = bytes.firstIndex(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }),
            let close = bytes[(open + 1)...].firstIndex(of: bytes[open]), close > open + 1
        else { return nil }
        return frame.plain(open + 1..<close)
    }
}
