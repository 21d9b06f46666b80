import ArchiveModel

/// Whether a line belongs to the site that an article was captured from and not to the article.
enum DebrisLine {
    /// Bytes. A line that is longer is read as text whatever it opens with.
    static let longest = 220

    /// Bytes of the longest line that a list knows.
    private static let longestButton = max(
        DebrisWords.lines.map(\.utf8.count).max() ?? 0, LocalFurniture.buttons.map(\.utf8.count).max() ?? 0)

    static func isOne(_ line: PrintedLine) -> Bool {
        guard !line.key.isEmpty, line.heading != 1, line.words.utf8.count <= longest else { return false }
        var key = line.key[...]
        while let last = key.utf8.last, key.utf8.count > 1, ":.… ".utf8.contains(last) || last == 0xA6 {
            key.removeLast()
        }
        if key.utf8.count <= longestButton, DebrisWords.lines.contains(String(key)) { return true }
        if isLocal(key) { return true }
        // "Read more: How the Lake Came Back" is a button; "Accessed by millions" needs its figure.
        if DebrisOpenings.opens(line.key) { return !isSentence(line.words) || line.words.utf8.count <= 120 }
        return CountLine.isOne(line.key) || CountLine.isPhone(line.words) || TrailLine.isOne(line)
            || MenuLine.isOne(line)
            || SlugLine.isOne(line.words)
    }

    /// Buttons and openings of the archive's other languages.
    private static func isLocal(_ key: Substring) -> Bool {
        guard let first = key.utf8.first, first >= 0x61 else { return false }
        let levelled = ArabicLetters.levelled(String(key))
        return key.utf8.count <= longestButton && LocalFurniture.buttons.contains(levelled)
            || LocalFurniture.openings.contains { $0.utf8.first == first && levelled.utf8.starts(with: $0.utf8) }
    }

    /// A line of a text broken at some width: a full line stands directly above it, and it opens in lower case.
    static func isInParagraph(_ index: Int, _ text: CapturedText) -> Bool {
        guard index > 0, let first = text.source.bytes[text.lines[index].range].first else { return false }
        let above = text.lines[index - 1]
        return (0x61...0x7A).contains(first) && above.number + 1 == text.lines[index].number && above.range.count > 50
    }

    private static func isSentence(_ words: String) -> Bool { SentenceEnd.isInside(words) && words.hasSuffix(".") }
}
