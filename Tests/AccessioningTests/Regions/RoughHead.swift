import Accessioning

/// Where headline and dateline of a capture probably stand: enough to try the region reader without the other rules.
struct RoughHead {
    private(set) var title: Range<Int>?
    private(set) var dateline: Range<Int>?

    init(_ text: CapturedText) {
        for line in text.lines.prefix(5) {
            if let range = Self.dateline(text, line) {
                dateline = range
                return
            }
            let words = text.text(line).split { $0 == " " }
            if title == nil, words.count > 2 || text.lines.first == line && words.count > 1 { title = line.range }
        }
    }

    /// What stands before the first spaced dash, or before "года.", when there is a digit in it.
    private static func dateline(_ text: CapturedText, _ line: TextLine) -> Range<Int>? {
        let bytes = text.source.bytes
        let window = line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + 80)
        for mark in [" - ", " – ", " -", "года. "] {
            let mark = Array(mark.utf8)
            for at in window where at + mark.count <= line.range.upperBound {
                guard bytes[at..<at + mark.count].elementsEqual(mark) else { continue }
                if mark.count == 2, at + 2 < line.range.upperBound { continue }
                let found = line.range.lowerBound..<at
                return bytes[found].contains { (0x30...0x39).contains($0) } ? found : nil
            }
        }
        return nil
    }
}
