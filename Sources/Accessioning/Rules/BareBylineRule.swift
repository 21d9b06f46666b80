import ArchiveModel

/// A full name alone on the line below the headline, above a day or the text: "Ann Lee", "Ann Lee and Bob Roe",
/// "Ann Lee, The Herald", "Ann Lee in Lima".
enum BareBylineRule {
    static func read(_ line: PrintedLine, at index: Int, in frame: ArticleFrame, _ soFar: HeadSoFar) -> LineReading? {
        guard soFar.hasHeadline, !soFar.hasByline, line.heading == 0, line.noteMarks == 0, line.hasKey,
            line.count <= 100, index + 1 < frame.head.count
        else { return nil }
        let next = frame.head[index + 1]
        guard let list = NameList(line.words[...], isLabelled: false), areFull(list.names) else {
            return inPlace(line, between: index > 0 ? frame.head[index - 1] : nil, and: next, in: frame)
        }
        guard !list.names.contains(where: { CommonWords.make(up: nameOnly($0.name), in: frame) }),
            !list.names.contains(where: { KnownPlace.isOne(nameOnly($0.name)) })
        else { return nil }
        if let reading = aboveRole(list.names, line, at: index, in: frame)?.without(frame.omitted) { return reading }
        if let reading = abovePaper(list.names, line, at: index, in: frame)?.without(frame.omitted) { return reading }
        guard let certainty = certainty(list, line, at: index, in: frame) else { return nil }
        var reading = reading(list.names, "byline.name-alone", certainty, line, in: frame)
        if let paper = list.affiliation, PublicationName.endsAsPaper(paper[...]) {
            let evidence = frame.evidence("publication.affiliation", line)
            reading.claims.publication = [Claim(paper, .stated, evidence)]
        }
        return reading
    }

    private static func areFull(_ names: [NameList.Name]) -> Bool {
        !names.isEmpty && names.allSatisfy { $0.kind == .person && PersonName.isFull(nameOnly($0.name)) }
    }

    /// Nil where the line may as well be a subheading.
    private static func certainty(
        _ list: NameList, _ line: PrintedLine, at index: Int, in frame: ArticleFrame
    ) -> Certainty? {
        let next = frame.head[index + 1]
        if isDated(next, in: frame) || list.names[0].noteMarks > 0 { return .stated }
        // A place between the name and the day.
        if index + 2 < frame.head.count, next.count <= 40, KnownPlace.isOne(next.words[...]),
            isDated(frame.head[index + 2], in: frame)
        {
            return .stated
        }
        let above = index > 0 ? frame.head[index - 1] : nil
        // Right below the day, without a blank line.
        if let above, above.line.number + 1 == line.line.number,
            frame.credits(of: above, hasHeadline: true)?.isDay ?? false
        {
            return .conjectured
        }
        // Two capitalised words above text may be a subheading, and below a photographer's name a caption; a list of
        // people is none.
        if let above, frame.credits(of: above, hasHeadline: true)?.isOtherHand ?? false { return nil }
        // "A. B. Lee, C. Roe" is how journals print authors.
        if list.names.count > 1, list.names.allSatisfy({ hasInitial($0.name) }) { return .conjectured }
        guard next.line.range.count > 120 else { return nil }
        // Initials and "van der" are no words of a subheading.
        let isShort =
            line.words.spaceSeparated.filter { $0.last != "." && !NameWords.particles.contains(String($0)) }
            .count <= 3
        return isShort || list.names.count > 1 || line.words.utf8.contains(UInt8(ascii: ",")) ? .conjectured : nil
    }

    private static func hasInitial(_ name: String) -> Bool {
        name.spaceSeparated.contains { $0.last == "." && $0.unicodeScalars.count <= 5 }
    }

    /// A line of credits, or a short one with a day that we can't read to its end: "Published 10:19 p.m. ET Sept. 23".
    private static func isDated(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        if frame.credits(of: line, hasHeadline: true) != nil || isMailAddress(line) { return true }
        return line.line.range.count <= 100 && DateWords.hasDigit(line.inner, in: frame)
            && line.words.last != "." && !frame.dates(in: line.inner).isEmpty
    }

    /// "alee@paper.example" and nothing more.
    private static func isMailAddress(_ line: PrintedLine) -> Bool {
        line.count <= 60 && line.partCount == 1 && line.words.utf8.contains(UInt8(ascii: "@"))
            && line.words.utf8.contains(UInt8(ascii: "."))
    }

    /// "Ann Lee in Lima", "Ann Lee / LIMA (AP)" above a day.
    private static func inPlace(
        _ line: PrintedLine, between above: PrintedLine?, and next: PrintedLine, in frame: ArticleFrame
    ) -> LineReading? {
        let isBelowDay = above.map { isDated($0, in: frame) } ?? false
        if let names = names(inPlace: line, in: frame), isDated(next, in: frame) || isBelowDay {
            return reading(names, "byline.name-and-place", .stated, line, in: frame)
        }
        guard let name = withPost(line, in: frame), isDated(next, in: frame) else { return nil }
        return reading([name], "byline.name-and-place", .stated, line, in: frame)
    }

    /// The people before " in " and a place, or before a dash and one that is known.
    static func names(inPlace line: PrintedLine, in frame: ArticleFrame) -> [NameList.Name]? {
        let joints = [" in ", " / ", " | ", " – ", " - "]
        guard let cut = joints.lazy.compactMap({ line.words.range(ofBytes: $0) }).first else { return nil }
        var place = line.words[cut.upperBound...]
        if place.last == ")", let open = place.lastIndex(of: "(") { place = NameList.trimmed(place[..<open]) }
        guard DatelinePlace.isPlausible(String(place)), line.words[cut] == " in " || KnownPlace.isNamed(place),
            let names = NameList(line.words[..<cut.lowerBound], isLabelled: false)?.names, areFull(names),
            !names.contains(where: { CommonWords.make(up: nameOnly($0.name), in: frame) })
        else { return nil }
        return names
    }

    /// "Ann Lee, urbaniste à Douala": what stands in small letters behind the comma is no other name.
    private static func withPost(_ line: PrintedLine, in frame: ArticleFrame) -> NameList.Name? {
        guard let comma = line.words.firstIndex(of: ","), PersonName.isFull(line.words[..<comma]) else { return nil }
        let name = line.words[..<comma]
        let post = NameList.trimmed(line.words[line.words.index(after: comma)...])
        guard NameList.isPost(post), !KnownPlace.isOne(name), !CommonWords.make(up: name, in: frame) else { return nil }
        return NameList.Name(name: String(name), kind: .person, role: String(post), noteMarks: 0)
    }

    /// The role stands on the next line; more names above their roles may follow.
    private static func aboveRole(
        _ names: [NameList.Name], _ line: PrintedLine, at index: Int, in frame: ArticleFrame
    ) -> LineReading? {
        guard names.count == 1, let first = names.first.flatMap({ withRole($0, at: index, in: frame) }) else {
            return nil
        }
        var authors = [first]
        var at = index + 2
        while authors.count < mostPairs, at + 1 < frame.head.count,
            let list = NameList(frame.head[at].words[...], isLabelled: false)?.names, list.count == 1, areFull(list),
            !CommonWords.make(up: nameOnly(list[0].name), in: frame),
            let next = withRole(list[0], at: at, in: frame)
        {
            authors.append(next)
            at += 2
        }
        var reading = reading(authors, "byline.name-and-role", .stated, line, in: frame)
        reading.claims.liftedLines = Set(frame.head[index..<at].map(\.line.number))
        reading.lineCount = at - index
        return reading
    }

    private static let mostPairs = 6

    /// With the next line as the role.
    private static func withRole(_ name: NameList.Name, at index: Int, in frame: ArticleFrame) -> NameList.Name? {
        let role = frame.head[index + 1]
        guard role.hasKey, role.count <= 100, RoleWords.isRole(role.key),
            !SentenceEnd.isInside(role.words)
        else { return nil }
        var name = name
        name.role = role.words
        return name
    }

    /// The paper stands on the next line, and the day below it.
    private static func abovePaper(
        _ names: [NameList.Name], _ line: PrintedLine, at index: Int, in frame: ArticleFrame
    ) -> LineReading? {
        guard index + 2 < frame.head.count else { return nil }
        let paper = frame.head[index + 1]
        guard PublicationName.endsAsPaper(paper.words[...]), paper.line.number == line.line.number + 1,
            isDated(frame.head[index + 2], in: frame)
        else { return nil }
        var reading = reading(names, "byline.name-and-paper", .stated, line, in: frame)
        let evidence = frame.evidence("publication.affiliation", paper)
        reading.claims.publication = [Claim(paper.words, .stated, evidence)]
        reading.claims.liftedLines = [line.line.number, paper.line.number]
        reading.lineCount = 2
        return reading
    }

    private static func reading(
        _ names: [NameList.Name], _ rule: String, _ certainty: Certainty, _ line: PrintedLine, in frame: ArticleFrame
    ) -> LineReading {
        var reading = LineReading()
        reading.byline = Byline(names: names, evidence: frame.evidence(rule, line), certainty: certainty)
        reading.claims.liftedLines = [line.line.number]
        reading.isBoilerplate = true
        return reading
    }

    /// "Kristen Honey" of "Kristen Honey, PhD".
    private static func nameOnly(_ name: String) -> Substring { name.prefix { $0 != "," } }
}
