import ArchiveModel

/// Names as a byline lists them: "X, Y and Z", "X, PhD", "X, Reuters", "X, Transport Editor", "X*".
struct NameList: Sendable {
    struct Name: Sendable {
        let name: String
        let kind: Attribution.Kind
        var role: String?
        /// Stars that point to a footnote.
        var noteMarks: Int
    }

    /// Empty for a byline that names nobody ("Staff") or an agency alone.
    private(set) var names: [Name] = []

    /// Nil when the words are no list of names. `isLabelled`: see `PersonName`.
    init?(_ words: Substring, isLabelled: Bool) {
        guard words.utf8.count <= 280 else { return nil }
        let parts = NameList.parts(of: words)
        guard !parts.isEmpty else { return nil }
        if NameList.isOneBody(words, parts) {
            let (name, marks) = NameList.withoutNotes(words)
            names = [Name(name: String(name), kind: .organisation, role: nil, noteMarks: marks)]
            return
        }
        for (index, part) in parts.enumerated() {
            guard add(part, isLabelled: isLabelled, isLast: index == parts.count - 1) else { return nil }
        }
    }

    /// Takes in one part between commas; false when it is nothing a byline holds.
    private mutating func add(_ part: Substring, isLabelled: Bool, isLast: Bool) -> Bool {
        let (words, marks) = NameList.withoutNotes(part)
        let key = CaseFold.folded(words.last == "." ? words.dropLast() : words)
        if let last = names.indices.last, NameWords.suffixes.contains(key.filter { $0 != "." }) {
            names[last] = Name(
                name: names[last].name + ", " + words, kind: names[last].kind, role: nil,
                noteMarks: names[last].noteMarks + marks)
            return true
        }
        if !names.isEmpty, key.utf8.starts(with: "special to ".utf8) || key.utf8.starts(with: "специально для ".utf8) {
            return true
        }
        if NameWords.agencies.contains(key) || NameWords.nobody.contains(key) { return true }
        // "By Correspondent" names a post and nobody in it.
        if names.isEmpty, RoleWords.nouns.contains(key) { return true }
        if let last = names.indices.last, RoleWords.isRole(key) {
            if names[last].role == nil { names[last].role = String(words) }
            return true
        }
        if PersonName.isPlausible(words, isLabelled: isLabelled) {
            names.append(Name(name: String(words), kind: .person, role: nil, noteMarks: marks))
            return true
        }
        guard OrganisationName.isPlausible(words) else { return false }
        // At the end, after a person, a body is where they work.
        if isLast, names.last?.kind == .person { return true }
        names.append(Name(name: String(words), kind: .organisation, role: nil, noteMarks: marks))
        return true
    }

    /// A body whose own name holds "and": "National Institute of Standards and Technology Team".
    private static func isOneBody(_ words: Substring, _ parts: [Substring]) -> Bool {
        let whole = withoutNotes(words).words
        guard !whole.contains(","), OrganisationName.isPlausible(whole),
            !NameWords.agencies.contains(CaseFold.folded(whole)), !NameWords.nobody.contains(CaseFold.folded(whole))
        else { return false }
        return !PersonName.isFull(withoutNotes(parts[0]).words)
    }

    /// The name without the stars and daggers after it, and their number.
    static func withoutNotes(_ part: Substring) -> (words: Substring, marks: Int) {
        var words = trimmed(part)
        var marks = 0
        while let last = words.last, "*†‡¹²³".contains(last) {
            words.removeLast()
            marks += 1
        }
        return (trimmed(words), marks)
    }

    static func trimmed(_ words: Substring) -> Substring {
        var words = words
        while words.first == " " { words.removeFirst() }
        while let last = words.last, last == " " || last == "," { words.removeLast() }
        return words
    }

    /// At commas (Latin and Arabic), semicolons, and the language's "and".
    private static func parts(of words: Substring) -> [Substring] {
        var parts: [Substring] = []
        for piece in words.split(whereSeparator: { ",،;؛".contains($0) }) {
            let piece = trimmed(piece)
            var start = piece.startIndex
            for word in piece.spaceSeparated
            where word.startIndex > piece.startIndex && NameWords.ands.contains(CaseFold.folded(word))
                && splits(word, in: piece)
            {
                parts.append(trimmed(piece[start..<word.startIndex]))
                start = word.endIndex
            }
            parts.append(leadingAndDropped(trimmed(piece[start...])))
        }
        return parts.filter { !$0.isEmpty }
    }

    /// "y", "e" and "i" join names too seldom to split a short one: "Ortega y Gasset".
    private static func splits(_ word: Substring, in piece: Substring) -> Bool {
        guard word.utf8.count == 1, word != "&" else { return true }
        return piece[..<word.startIndex].spaceSeparated.count >= 2
            && piece[word.endIndex...].spaceSeparated.count >= 2
    }

    private static func leadingAndDropped(_ part: Substring) -> Substring {
        guard let space = part.firstIndex(of: " "), NameWords.ands.contains(CaseFold.folded(part[..<space])) else {
            return part
        }
        return trimmed(part[space...])
    }
}
