import ArchiveModel

/// Names in the last lines: "— X", "X" above a role, "Media Office of the … in …", a name alone.
enum SignOffRule {
    /// `index` counts in the tail; lines below it are all read. `before`: the line above exists and is text.
    static func read(at index: Int, in frame: ArticleFrame, hasByline: Bool) -> LineReading? {
        let line = frame.tail[index]
        guard line.hasKey, line.count <= 200, line.heading == 0 else { return nil }
        let omitted = frame.omitted
        return dashed(line, in: frame)?.without(omitted) ?? office(at: index, in: frame)?.without(omitted)
            ?? named(at: index, in: frame)?.without(omitted)
            ?? (hasByline ? nil : alone(at: index, in: frame)?.without(omitted))
            ?? (hasByline ? nil : abovePlace(at: index, in: frame)?.without(omitted))
    }

    /// A letter's name with the writer's place on the last line; `index` is the place's.
    private static func abovePlace(at index: Int, in frame: ArticleFrame) -> LineReading? {
        let place = frame.tail[index]
        guard index > 1, place.count <= 60, place.words.last != ".", DatelinePlace.isPlausible(place.words),
            place.words.contains(",") || KnownPlace.isNamed(place.words[...])
        else { return nil }
        let line = frame.tail[index - 1]
        guard line.line.number + 1 == place.line.number, line.heading == 0, !line.isText,
            (2...4).contains(line.partCount),
            closesText(above: index - 1, in: frame) || endsShortSentence(frame.tail[index - 2]),
            PersonName.isFull(line.words[...]),
            let names = NameList(line.words[...], isLabelled: false)?.names, names.count == 1,
            !KnownPlace.isOne(line.words[...]), !CommonWords.make(up: line.words[...], in: frame)
        else { return nil }
        var result = reading(names, "byline.last-line", .conjectured, line, in: frame)
        result.lineCount = 2
        return result
    }

    /// "— X", "– X and Y", "-- X".
    static func dashed(_ line: PrintedLine, in frame: ArticleFrame) -> LineReading? {
        let words = line.words.drop { "—–-―~".contains($0) }
        guard words.startIndex > line.words.startIndex, line.count <= 120,
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
        guard line.count > 0 else { return nil }
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
        guard (2...14).contains(words.partCount), OrganisationName.isPlausible(words[...]) else { return nil }
        let parts = words.spaceSeparated
        guard
            !RoleWords.nouns.contains(CaseFold.folded(parts[0])),
            parts.prefix(4).contains(where: { NameWords.offices.contains(CaseFold.folded($0)) })
                || OrganisationName.isPressOffice(words[...])
        else { return nil }
        let name = NameList.Name(name: words, kind: .organisation, role: nil, noteMarks: 0)
        return reading([name], "byline.office", .conjectured, line, in: frame)
    }

    /// The very next line of the seed, opening in lower case, or after a line that ends in a preposition.
    private static func continues(_ line: PrintedLine, above: PrintedLine) -> Bool {
        guard above.line.number + 1 == line.line.number, !above.isText, above.count <= 120,
            let first = line.words.unicodeScalars.first
        else { return false }
        return !CaseFold.isUppercase(first)
    }

    /// A name with the role on the next line; `index` is the role's.
    private static func named(at index: Int, in frame: ArticleFrame) -> LineReading? {
        let line = frame.tail[index]
        guard index > 0, line.noteMarks == 0,
            let first = line.words.unicodeScalars.first(where: { $0 != "«" && $0 != "“" }),
            CaseFold.isLetter(first) && above(index, in: frame)?.words.last == "," || CaseFold.isUppercase(first)
                || PersonName.isCaseless(first)
        else { return nil }
        let above = frame.tail[index - 1]
        guard !above.isText, above.count <= 80, above.heading == 0, above.noteMarks == 0,
            RoleWords.isRole(line.key)
        else { return nil }
        let words = above.words.drop { "—–-".contains($0) || $0 == " " }
        guard var names = NameList(words, isLabelled: true)?.names, !names.isEmpty else { return nil }
        for name in names.indices where names[name].role == nil { names[name].role = line.words }
        var result = reading(names, "byline.name-and-role", .stated, above, in: frame)
        result.lineCount = 2
        return result
    }

    /// The tail's line above.
    private static func above(_ index: Int, in frame: ArticleFrame) -> PrintedLine? {
        index > 0 ? frame.tail[index - 1] : nil
    }

    /// A person's full name as the last line, below a paragraph that has ended; "(X)" too.
    private static func alone(at index: Int, in frame: ArticleFrame) -> LineReading? {
        let line = frame.tail[index]
        guard index > 0, line.noteMarks == 0, line.count <= 80,
            line.line.number > (frame.text.lines.first?.number ?? 0)
        else { return nil }
        // "Ann LEE" is a name wherever it stands.
        let hasLoudSurname = closesParagraph(above: index, line, in: frame)
        let isAbovePlace = index + 1 < frame.tail.count && isPlaceAndDay(frame.tail[index + 1], in: frame)
        guard isAbovePlace || hasLoudSurname || closesText(above: index, in: frame) else { return nil }
        var words = line.words[...]
        if words.first == "(", words.last == ")" { words = words.dropFirst().dropLast(1) }
        var role: Substring?
        if let comma = words.firstIndex(of: ","), PersonName.isFull(words[..<comma]) {
            let rest = NameList.trimmed(words[words.index(after: comma)...])
            if NameList.isPost(rest) { (words, role) = (words[..<comma], rest) }
        }
        guard isAbovePlace || words.partCount <= 4 && PersonName.isFull(words),
            var names = NameList(words, isLabelled: false)?.names, !names.isEmpty,
            names.allSatisfy({ PersonName.isFull($0.name[...]) }),
            !CommonWords.make(up: words, in: frame), !KnownPlace.isOne(words)
        else { return nil }
        if let role, names.count == 1, names[0].role == nil { names[0].role = String(role) }
        return reading(names, "byline.last-line", isAbovePlace ? .stated : .conjectured, line, in: frame)
    }

    /// "(X)" below the last paragraph, with a few lines of something else under it.
    static func enclosed(at index: Int, in frame: ArticleFrame) -> LineReading? {
        let line = frame.tail[index]
        guard index > 0, frame.tail.count - index <= 5, line.count <= 80, line.words.first == "(",
            line.words.last == ")", endsSentence(frame.tail[index - 1].line, in: frame)
        else { return nil }
        let words = line.words.dropFirst().dropLast(1)
        guard let names = NameList(words, isLabelled: false)?.names, !names.isEmpty, names.count <= 3,
            names.allSatisfy({ $0.kind == .person && PersonName.isFull($0.name[...]) }),
            !CommonWords.make(up: words, in: frame), !KnownPlace.isOne(words)
        else { return nil }
        return reading(names, "byline.sign-off", .conjectured, line, in: frame).without(frame.omitted)
    }

    /// A surname in capitals behind another name, below a paragraph that may end in a link.
    private static func closesParagraph(above index: Int, _ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard (2...3).contains(line.partCount) else { return false }
        let parts = line.words.spaceSeparated
        guard let last = parts.last, last.unicodeScalars.count > 2,
            CaseFold.isInCapitals(last), !CaseFold.isInCapitals(parts[0]),
            !OrganisationName.isPlausible(last)
                || last.unicodeScalars.count > 5
        else { return false }
        return frame.tail[index - 1].line.range.count > 100
    }

    /// A paragraph that has ended, "Yours faithfully," or the place and day of a letter stands above.
    private static func closesText(above index: Int, in frame: ArticleFrame) -> Bool {
        let above = frame.tail[index - 1]
        return endsSentence(above.line, in: frame) || Valediction.isOne(above)
            || isPlaceAndDay(above, in: frame)
    }

    /// A byline that touches a short line is that line's: at the foot stand the headlines of other texts.
    static func isOfAnotherText(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard let index = frame.tail.firstIndex(where: { $0.line.number == line.line.number }), index > 0 else {
            return false
        }
        let above = frame.tail[index - 1]
        guard above.line.number + 1 == line.line.number, (1...120).contains(above.line.range.count), !above.isText
        else { return false }
        if isEntry(line, in: frame), isEntry(above, in: frame) { return true }
        guard let last = above.words.unicodeScalars.last, CaseFold.isLetter(last)
        else { return false }
        return frame.credits(of: above, hasHeadline: true) == nil
    }

    /// "A Bridge Too Old - 3 May 2011" as lists of other texts print them: what has a name's shape, and a day.
    private static func isEntry(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard DateWords.hasDigit(line.inner, in: frame), let credits = frame.credits(of: line, hasHeadline: true) else {
            return false
        }
        return credits.namesSomebody
            && CreditSegment.labelled(line.inner, in: frame, hasHeadline: true) == nil
    }

    private static func isPlaceAndDay(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        frame.credits(of: line, hasHeadline: true)?.isPlaceAndDay ?? false
    }

    /// Above a name and its place a short paragraph may be the last.
    private static func endsShortSentence(_ line: PrintedLine) -> Bool {
        !line.isText && line.count >= 30 && line.words.last.map { ".!?…".contains($0) } ?? false
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
