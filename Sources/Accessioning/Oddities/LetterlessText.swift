import ArchiveModel

/// A text of figures and signs: it has nothing that a headline, a name or a place could be read from.
enum LetterlessText {
    static func finding(_ text: CapturedText) -> Finding? {
        guard let first = text.lines.first else { return nil }
        let hasLetters = text.lines.contains { line in
            text.source.bytes[line.range].contains { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) }
        }
        guard !hasLetters else { return nil }
        return TextOddities.note(
            "text.no-letters", "the text has figures but no letters", at: first.range.lowerBound, in: text)
    }
}
