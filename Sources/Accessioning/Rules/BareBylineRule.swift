import ArchiveModel

/// A full name alone on the line below the headline, above a day or the text: "Ann Lee".
enum BareBylineRule {
    static func read(_ line: PrintedLine, at index: Int, in frame: ArticleFrame, _ soFar: HeadSoFar) -> LineReading? {
        guard soFar.hasHeadline, !soFar.hasByline, line.heading == 0, line.noteMarks == 0, !line.key.isEmpty,
            line.words.utf8.count <= 100, index + 1 < frame.head.count,
            let names = NameList(line.words[...], isLabelled: false), let first = names.names.first,
            first.kind == .person, names.names.allSatisfy({ PersonName.isFull(nameOnly($0.name)) })
        else { return nil }
        let next = frame.head[index + 1]
        if let reading = aboveRole(names.names, line, next, in: frame) { return reading }
        let isAboveCredit = CreditLine(next, in: frame, hasHeadline: true) != nil
        // Two capitalised words above text may be a subheading; a star says that they are a name.
        guard isAboveCredit || next.line.range.count > 120 else { return nil }
        guard
            isAboveCredit || first.noteMarks > 0 || line.words.spaceSeparated.count <= 3
                || line.words.utf8.contains(UInt8(ascii: ","))
        else { return nil }
        var reading = LineReading()
        let certainty: Certainty = isAboveCredit || first.noteMarks > 0 ? .stated : .conjectured
        reading.byline = Byline(
            names: names.names, evidence: frame.evidence("byline.name-alone", line), certainty: certainty)
        reading.claims.liftedLines = [line.line.number]
        reading.isBoilerplate = true
        return reading
    }

    /// The role stands on the next line.
    private static func aboveRole(
        _ names: [NameList.Name], _ line: PrintedLine, _ role: PrintedLine, in frame: ArticleFrame
    ) -> LineReading? {
        guard names.count == 1, var name = names.first, !role.key.isEmpty, role.words.utf8.count <= 100,
            RoleWords.isRole(role.key), !SentenceEnd.isInside(role.words)
        else { return nil }
        name.role = role.words
        var reading = LineReading()
        reading.byline = Byline(
            names: [name], evidence: frame.evidence("byline.name-and-role", line), certainty: .stated)
        reading.claims.liftedLines = [line.line.number, role.line.number]
        reading.isBoilerplate = true
        reading.lineCount = 2
        return reading
    }

    /// "Kristen Honey" of "Kristen Honey, PhD".
    private static func nameOnly(_ name: String) -> Substring { name.prefix { $0 != "," } }
}
