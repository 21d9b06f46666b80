import ArchiveModel

/// "*X is a researcher at Y.*": a text without a byline is by those whose lives it closes with. What
/// they are stays in the sentence that says so: a role is what is printed as one.
enum BiographyRule {
    private static let verbs: Set<String> = [
        "is", "was", "are", "were", "works", "writes", "covers", "reports", "teaches", "has", "serves", "estas", "ist",
        "est",
        "es", "является", "–", "—", "работает", "пишет", "هو", "هي", "است", "lives",
    ]
    private static let labels = ["about the author:", "about the author", "the author,", "об авторе:", "عن الكاتب:"]

    static func read(_ line: PrintedLine, in frame: ArticleFrame) -> LineReading? {
        guard !line.isText, line.heading == 0 else { return nil }
        var words = line.words[...]
        let label = labels.first { line.key.utf8.starts(with: $0.utf8) }
        if let label { words = NameList.trimmed(words.dropFirst(label.count)) }
        guard line.emphasis == .italic || label != nil else { return nil }
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

    /// The full name in front of the verb; "X, a writer, is" too.
    private static func author(opening sentence: Substring) -> NameList.Name? {
        var end = sentence.startIndex
        for (index, word) in sentence.spaceSeparated.prefix(7).enumerated() {
            let key = CaseFold.folded(word)
            let isApposition =
                sentence[..<end].last == "," && !NameWords.suffixes.contains(key.filter { $0 != "." && $0 != "," })
            if index > 0, verbs.contains(key) || isApposition {
                let name = NameList.trimmed(sentence[..<end])
                guard isName(name) else { return nil }
                return NameList.Name(name: String(name), kind: .person, role: nil, noteMarks: 0)
            }
            end = word.endIndex
        }
        return nil
    }

    private static func isName(_ words: Substring) -> Bool {
        guard let first = words.spaceSeparated.first else { return false }
        if ["this", "the", "it", "he", "she", "there", "here", "what", "who"].contains(CaseFold.folded(first)) {
            return false
        }
        // One word may be a pen name, but no acronym or body.
        if let names = NameList(words, isLabelled: false)?.names, names.count == 1, words.contains(",") {
            return names[0].kind == .person && names[0].name == words
        }
        return PersonName.isFull(words)
            || !words.utf8.contains(0x20) && PersonName.isPlausible(words)
                && !OrganisationName.isAcronym(words)
    }
}
