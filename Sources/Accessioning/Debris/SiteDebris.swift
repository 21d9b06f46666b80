import ArchiveModel

/// The lines of a text that are its site's: one note for each article, and nothing is taken out.
enum SiteDebris {
    /// Bytes. Lines that long are paragraphs, and lines next to such are theirs.
    private static let short = 90
    /// A note names so many stretches of lines and no more.
    private static let mostNamed = 12

    /// `frame` holds the lines at both ends of `text`.
    static func finding(_ text: CapturedText, _ frame: FrameLines) -> Finding? {
        let lines = self.lines(text, frame)
        guard let first = lines.first else { return nil }
        let message =
            lines.count == 1
            ? "this line is the site's, not the article's"
            : "\(lines.count) lines are the site's, not the article's: \(stretches(lines.map(\.number)))"
        return TextOddities.note("text.debris", message, at: first.range.lowerBound, in: text)
    }

    /// In the order of the text.
    static func lines(_ text: CapturedText, _ frame: FrameLines) -> [TextLine] {
        if text.lines.count < 2 { return [] }
        var found = frame.debris.map(\.line) + text.lines[frame.textEnd...]
        let known = frame.unasked.isEmpty ? [] : Set(found)
        for index in frame.unasked where text.lines[index].range.count <= short {
            let line = text.lines[index]
            guard !known.contains(line), !DebrisLine.isInParagraph(index, text) else { continue }
            if DebrisLine.isOne(PrintedLine(line, in: text.source.bytes)) { found.append(line) }
        }
        return found.sorted { $0.number < $1.number }
    }

    /// "1–4, 17 and 52": numbers of lines, sorted.
    private static func stretches(_ numbers: [Int]) -> String {
        var parts: [String] = []
        var start: Int?
        for (index, number) in numbers.enumerated() {
            start = start ?? number
            guard index + 1 == numbers.count || numbers[index + 1] > number + 2 else { continue }
            parts.append(start == number ? "\(number)" : "\(start ?? number)–\(number)")
            start = nil
        }
        if parts.count > mostNamed {
            return parts.prefix(mostNamed).joined(separator: ", ") + " and \(parts.count - mostNamed) more"
        }
        guard let last = parts.popLast() else { return "" }
        return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
    }
}
