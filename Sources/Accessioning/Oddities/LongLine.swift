import ArchiveModel

/// A line that no writer wrote: its line ends are lost, or it is data.
enum LongLine {
    /// Bytes. A book's longest paragraphs stay under a tenth of it.
    private static let longest = 100_000

    static func finding(_ text: CapturedText) -> Finding? {
        guard let line = text.lines.first(where: { $0.range.count > longest }) else { return nil }
        return TextOddities.note(
            "text.long-line", "this line has \(line.range.count) bytes", at: line.range.lowerBound, in: text,
            suggestion: "did the capture lose its line ends?")
    }
}
