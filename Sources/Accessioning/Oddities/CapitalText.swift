import ArchiveModel

/// A text without small letters: capitals are what names and places are told by.
enum CapitalText {
    /// Capitals of Latin and Cyrillic; fewer may be a headline alone.
    private static let fewest = 200

    static func finding(_ text: CapturedText) -> Finding? {
        var capitals = 0
        for line in text.lines {
            guard let count = capitalCount(text.source.bytes[line.range]) else { return nil }
            capitals += count
        }
        guard capitals >= fewest, let first = text.lines.first else { return nil }
        return TextOddities.note(
            "text.all-capitals", "the text has no small letters, so names and places are harder to tell",
            at: first.range.lowerBound, in: text)
    }

    /// Nil as soon as there is a small letter.
    private static func capitalCount(_ bytes: ArraySlice<UInt8>) -> Int? {
        var count = 0
        var lead: UInt8 = 0
        for byte in bytes {
            switch (lead, byte) {
            case (_, 0x61...0x7A), (0xC3, 0x9F...0xBF), (0xD0, 0xB0...0xBF), (0xD1, 0x80...0x9F): return nil
            case (_, 0x41...0x5A), (0xC3, 0x80...0x9E), (0xD0, 0x80...0xAF): count += 1
            default: break
            }
            lead = byte
        }
        return count
    }
}
