import ArchiveModel

/// Names in the last lines: "— X", "X" above a role, "Media Office of the … in …", a name alone.
enum SignOffRule {
    /// `index` counts in the tail; lines below it are all read. `before`: the line above exists and is text.
    static func read(at index: Int, in frame: ArticleFrame, hasByline: Bool) -> LineReading? {
        let line = frame.tail[index]
        guard !line.key.isEmpty, line.words.utf8.count <= 200, line.heading == 0 else { return nil }
        return dashed(line, in: frame) ?? office(at: index, in: frame) ?? named(at: index, in: frame)
            ?? (hasByline ? nil : alone(at: index, in: frame))
    }

    /// "— X", "– X and Y", "-- X".
    static func dashed(_ line: PrintedLine, in frame: ArticleFrame) -> LineReading? {
        let words = line.words.drop { "—–-―~".contains($0) }
        guard words.startIndex > line.words.startIndex, line.words.utf8.count <= 120,
            words.first == " " || !line.words.hasPrefix("-")
        else { return nil }
        // A single hyphen is a list item.
        let isHyphen = line.words.hasPrefix("- ")
        guard let names = NameList(NameList.trimmed(words), isLabelled: !isHyphen), !names.names.isEmpty,
            !isHyphen || names.names.allSatisfy({ $0.name.utf8.contains(0x20) })
        else { return nil }
        return reading(names.names, "byline.sign-off", .stated, line, in: frame)
    }

    /// An office speaking for itself, on one line or broken over two.
    private static func office(at index: Int, in frame: ArticleFrame) -> LineReading? {
        let line = frame.tail[index]
        guard !line.words.isEmpty else { return nil }
        if index > 0, continues(line, above: frame.tail[index - 1]) {
            let above = frame.tail[index - 1]
            if var both = office(above.words + " " + line.words, above, in: frame) {
                both.lineCount = 2
                return both
            }
        }
        return office(line.words, line, in: frame)
    }

    private static func office(_ words: String, _ line: PrintedLine, in frame: ArticleFrame) -> LineReading? {
        let parts = words.spaceSeparated
        guard (2...14).contains(parts.count), OrganisationName.isPlausible(words[...]),
            !RoleWords.nouns.contains(CaseFold.folded(parts[0])),
            parts.prefix(4).contains(where: { NameWords.offices.contains(CaseFold.folded($0)) })
        else { return nil }
        let name = NameList.Name(name: words, kind: .organisation, role: nil, noteMarks: 0)
        return reading([name], "byline.office", .conjectured, line, in: frame)
    }

    /// The very next line of the seed, opening in lower case, or after a line that ends in a preposition.
    private static func continues(_ line: PrintedLine, above: PrintedLine) -> Bool {
        guard above.line.number + 1 == line.line.number, !above.isText, above.words.utf8.count <= 120,
            let first = line.words.unicodeScalars.first
        else { return false }
        return !CaseFold.isUppercase(first)
    }

    /// A name with the role on the next line; `index` is the role's.
    private static func named(at index: Int, in frame: ArticleFrame) -> LineReading? {
        let line = frame.tail[index]
        guard index > 0, line.noteMarks == 0, let first = line.words.unicodeScalars.first,
            CaseFold.isUppercase(first) || PersonName.isCaseless(first)
        else { return nil }
        let above = frame.tail[index - 1]
        guard !above.isText, above.words.utf8.count <= 80, above.heading == 0, above.noteMarks == 0,
            RoleWords.isRole(line.key)
        else { return nil }
        let words = above.words.drop { "—–-".contains($0) || $0 == " " }
        guard var names = NameList(words, isLabelled: true)?.names, !names.isEmpty else { return nil }
        for name in names.indices where names[name].role == nil { names[name].role = line.words }
        var result = reading(names, "byline.name-and-role", .stated, above, in: frame)
        result.lineCount = 2
        return result
    }

    /// A person's full name as the last line, below a paragraph that has ended; "(X)" too.
    private static func alone(at index: Int, in frame: ArticleFrame) -> LineReading? {
        let line = frame.tail[index]
        guard index > 0, line.noteMarks == 0, line.words.utf8.count <= 80,
            line.line.number > (frame.text.lines.first?.number ?? 0),
            closesText(above: index, in: frame)
        else { return nil }
        var words = line.words[...]
        if words.first == "(", words.last == ")" { words = words.dropFirst().dropLast() }
        guard PersonName.isFull(words), words.spaceSeparated.count <= 4,
            let names = NameList(words, isLabelled: false)
        else { return nil }
        return reading(names.names, "byline.last-line", .conjectured, line, in: frame)
    }

    /// A paragraph that has ended, "Yours faithfully," or the place and day of a letter stands above.
    private static func closesText(above index: Int, in frame: ArticleFrame) -> Bool {
        let above = frame.tail[index - 1]
        return endsSentence(above.line, in: frame) || Valediction.isOne(above)
            || CreditLine(above, in: frame, hasHeadline: true)?.isPlaceAndDay ?? false
    }

    private static func endsSentence(_ line: TextLine, in frame: ArticleFrame) -> Bool {
        guard line.range.count > 100 else { return false }
        let end = String(decoding: frame.bytes[line.range.suffix(8)], as: UTF8.self)
        return end.contains { ".!?…؟۔".contains($0) }
    }

    private static func reading(
        _ names: [NameList.Name], _ rule: String, _ certainty: Certainty, _ line: PrintedLine, in frame: ArticleFrame
    ) -> LineReading {
        var reading = LineReading()
        reading.isBoilerplate = true
        reading.byline = Byline(names: names, evidence: frame.evidence(rule, line), certainty: certainty)
        return reading
    }
}
