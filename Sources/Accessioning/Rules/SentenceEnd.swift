/// Where sentences end, as far as print shows it.
enum SentenceEnd {
    /// A full stop, question or exclamation mark with a space behind it, that is no abbreviation's or initial's:
    /// "U.S. General", "Dr. Yuen" and "J. Smith" are one sentence.
    static func isInside(_ words: String) -> Bool {
        words.spaceSeparated.dropLast().contains(where: isEnd)
    }

    /// The sentences, each with its own stop.
    static func sentences(of words: Substring) -> [Substring] {
        var sentences: [Substring] = []
        var start = words.startIndex
        for part in words.spaceSeparated where isEnd(part) {
            sentences.append(NameList.trimmed(words[start..<part.endIndex]))
            start = part.endIndex
        }
        let rest = NameList.trimmed(words[start...])
        return rest.isEmpty ? sentences : sentences + [rest]
    }

    private static func isEnd(_ part: Substring) -> Bool {
        guard let last = part.last(where: { !"\"'”»)".contains($0) }) else { return false }
        if "?!؟".contains(last) { return true }
        guard last == "." else { return false }
        let stem = part.prefix { $0 != "." }
        return stem.unicodeScalars.count > 2 && !NameWords.honorifics.contains(CaseFold.folded(stem))
    }
}
