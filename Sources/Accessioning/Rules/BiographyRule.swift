import ArchiveModel

/// "*X is a researcher at Y.*": a text without a byline is by those whose lives it closes with. What
/// they are stays in the sentence that says so: a role is what is printed as one.
enum BiographyRule {
    private static let verbs: WordTable = [
        "is", "was", "are", "were", "works", "writes", "covers", "reports", "teaches", "has", "serves", "estas", "ist",
        "est",
        "es", "является", "–", "—", "работает", "пишет", "هو", "هي", "است", "lives",
    ]
    /// What a life is told with, and never what somebody said.
    private static let copulas: WordTable = [
        "is", "are", "works", "writes", "covers", "teaches", "serves", "estas", "ist", "est", "es", "является",
        "работает", "пишет", "هو", "هي", "است",
    ]
    private static let reports: WordTable = [
        "said", "says", "told", "added", "announced", "diris", "сказал", "сказала", "sagte", "قال", "قالت", "dit",
        "dijo",
    ]
    private static let labels = OpeningTable([
        "about the author:", "about the author", "the author,", "об авторе:", "عن الكاتب:",
    ])

    private static let noNames: WordTable = ["this", "the", "it", "he", "she", "there", "here", "what", "who"]

    static func read(_ line: PrintedLine, in frame: ArticleFrame) -> LineReading? {
        guard !line.isText, line.heading == 0 else { return nil }
        var words = line.words[...]
        let label = labels.opening(of: line.key)
        if let label { words = NameList.trimmed(words.dropFirst(label.count)) }
        guard line.emphasis == .italic || label != nil || closesArticle(line, in: frame) else { return nil }
        let authors = SentenceEnd.sentences(of: words).enumerated().compactMap { index, sentence in
            // After the first life only a full name opens another.
            author(opening: sentence).flatMap { index == 0 || $0.name.utf8.contains(0x20) ? $0 : nil }
        }
        guard !authors.isEmpty else { return nil }
        var reading = LineReading()
        reading.isBoilerplate = true
        let evidence = frame.evidence("byline.biography", line, note: "the last lines say who wrote it")
        reading.byline = Byline(names: authors, evidence: evidence, certainty: .conjectured)
        return reading
    }

    /// A last paragraph in plain type opens with a name, says what that person is, and the text above never named them.
    private static func closesArticle(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard line.line.range.lowerBound > frame.bytes.count / 4,
            let author = author(opening: line.words[...]), author.name.utf8.contains(0x20),
            !KnownPlace.isOne(author.name[...]), let surname = author.name.spaceSeparated.last
        else { return false }
        let words = line.key.split(whereSeparator: { " ,.;".contains($0) }).prefix(40).map(String.init)
        let named = author.name.spaceSeparated.map { CaseFold.folded($0) }
        guard
            isBelowRule(line, in: frame)
                || words.dropFirst(named.count).prefix(14).contains(where: { RoleWords.nouns.contains($0) }),
            words.prefix(24).contains(where: { copulas.contains($0) }),
            !words.contains(where: { reports.contains($0) }),
            !named.contains(where: { RoleWords.nouns.contains($0) }),
            DatelinePlace.isPlausible(author.name)
        else { return false }
        let above = (frame.text.lines.first?.range.lowerBound ?? 0)..<line.line.range.lowerBound
        return !CommonWords.find(String(surname), in: frame.bytes, above)
    }

    /// "--" or a line of dashes stands above: what follows is beside the article.
    private static func isBelowRule(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        let lines = frame.text.lines
        guard let index = lines.lastIndex(where: { $0.number < line.line.number }), lines[index].range.count <= 12
        else {
            return false
        }
        return frame.bytes[lines[index].range].allSatisfy { "-—*_ ".utf8.contains($0) }
    }

    /// The full name in front of the verb; "X, a writer, is" too.
    private static func author(opening sentence: Substring) -> NameList.Name? {
        var end = sentence.startIndex
        for index in 0..<7 {
            guard let word = sentence[end...].firstPart else { return nil }
            let isApposition =
                sentence[..<end].utf8.last == UInt8(ascii: ",")
                && !NameWords.suffixes.containsFolded(word.filter { $0 != "." && $0 != "," })
            if index > 0, isApposition || verbs.containsFolded(word) {
                let name = NameList.trimmed(sentence[..<end])
                guard isName(name) else { return nil }
                return NameList.Name(name: String(name), kind: .person, role: nil, noteMarks: 0)
            }
            end = word.endIndex
        }
        return nil
    }

    private static func isName(_ words: Substring) -> Bool {
        guard let first = words.firstPart, !noNames.containsFolded(first) else { return false }
        // One word may be a pen name, but no acronym or body.
        if words.utf8.contains(UInt8(ascii: ",")), let names = NameList(words, isLabelled: false)?.names,
            names.count == 1
        {
            return names[0].kind == .person && names[0].name == words
        }
        return PersonName.isFull(words) || OrganisationName.isAddress(words)
            || !words.utf8.contains(0x20) && PersonName.isPlausible(words)
                && !OrganisationName.isAcronym(words)
    }
}
