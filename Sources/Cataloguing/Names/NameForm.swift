import ArchiveModel

/// A person's name in its parts: "Aldanov, T. M." is the surname Aldanov behind the initials T. and M.
struct NameForm {
    struct Part: Hashable {
        let spelling: NameSpelling
        let isInitial: Bool
    }

    /// First name first; empty for a name of one word.
    let given: [Part]
    /// Particles and all; several words stand in one part: "van der Berg", "Asan uulu".
    let surname: Part
    /// The surname is printed first.
    let isInverted: Bool
    /// "jr", "iii": father and son differ in nothing else.
    let generation: String
    let hasTitle: Bool
    /// Spelling shows that the name was written in another alphabet first.
    let isRomanised: Bool

    /// Nil for what has no letter, and for more words than names have.
    init?(_ name: String) {
        let sides = name.split(separator: ",", maxSplits: 1)
        var words = NameForm.words(of: sides.first.map(String.init) ?? "")
        var isInverted = false
        var behindComma = sides.count > 1 ? NameForm.words(of: String(sides[1])) : []
        var generation = ""
        (words, generation) = NameForm.withoutGeneration(words)
        if generation.isEmpty { (behindComma, generation) = NameForm.withoutGeneration(behindComma) }
        self.generation = generation
        let isTitled = words.contains(where: NameForm.isTitle) || behindComma.contains(where: NameForm.isTitle)
        hasTitle = isTitled
        words.removeAll(where: NameForm.isTitle)
        behindComma.removeAll(where: NameForm.isTitle)
        guard (1...8).contains(words.count + behindComma.count), !words.isEmpty else { return nil }
        var surname: Int
        if behindComma.isEmpty {
            (surname, isInverted) = NameParts.surname(in: words)
        } else {
            (surname, isInverted) = (words.count, true)
        }
        surname = max(1, min(surname, words.count))
        let family = isInverted ? Array(words.prefix(surname)) : Array(words.suffix(surname))
        let first = isInverted ? Array(words.dropFirst(surname)) + behindComma : Array(words.dropLast(surname))
        guard let part = NameForm.joined(family) else { return nil }
        self.surname = part
        self.isInverted = isInverted
        given = first.compactMap { word in
            let spelling = NameSpelling(word)
            guard !spelling.folded.isEmpty else { return nil }
            return Part(spelling: spelling, isInitial: NameParts.isInitial(word))
        }
        isRomanised =
            NameParts.isOfAnotherAlphabet(part.spelling)
            || given.contains { NameParts.isPatronymic($0.spelling) && !$0.isInitial }
    }

    private static func joined(_ words: [Substring]) -> Part? {
        var kept = words
        if kept.count > 1, let first = kept.first, NameParts.articles.contains(first.lowercased()) {
            kept.removeFirst()
        }
        let spelling = NameSpelling(NameParts.withoutArticle(kept.joined())[...])
        guard !spelling.folded.isEmpty else { return nil }
        return Part(spelling: spelling, isInitial: false)
    }

    /// "J.K. Roe" has two initials; marks of direction are no letters.
    private static func words(of text: String) -> [Substring] {
        let visible = text.unicodeScalars.filter { $0.properties.generalCategory != .format || $0.value == 0x200C }
        var words: [Substring] = []
        for word in String(String.UnicodeScalarView(visible)).split(whereSeparator: \.isWhitespace) {
            let pieces = word.split(separator: ".", omittingEmptySubsequences: true)
            if pieces.count > 1, pieces.allSatisfy({ $0.unicodeScalars.count <= 2 }) {
                words += pieces.map { Substring($0 + ".") }
            } else if let dot = word.firstIndex(of: "."), word.index(after: dot) < word.endIndex, pieces.count == 2 {
                // "Т.Алданов"
                words += [word[...dot], word[word.index(after: dot)...]]
            } else {
                words.append(word)
            }
        }
        return words
    }

    private static func withoutGeneration(_ words: [Substring]) -> ([Substring], String) {
        guard let last = words.last?.lowercased().filter({ $0 != "." }),
            ["jr", "sr", "ii", "iii", "iv"].contains(last)
        else { return (words, "") }
        return (words.dropLast(), last)
    }

    private static func isTitle(_ word: Substring) -> Bool {
        NameParts.titles.contains(word.lowercased().filter { $0 != "." && $0 != "," })
    }
}
