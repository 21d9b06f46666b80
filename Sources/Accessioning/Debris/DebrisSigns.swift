import ArchiveModel

/// What bytes a line of a site has: nearly every line of a text lacks them, and is refused before a string is made of it.
enum DebrisSigns {
    /// Bytes of the longest line that is told by its figures.
    private static let longestCount = 80

    /// False where `DebrisLine` says no of the line.
    static func mayStand(in line: PrintedLine) -> Bool { line.withBytes { mayStand(in: $0) } }

    private static func mayStand(in words: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        // Of so many bytes there is but one notice.
        if words.count > DebrisLine.longest { return first | 0x20 == UInt8(ascii: "t") }
        if first == UInt8(ascii: "<") || LocalFurniture.openings.mayOpen(words) || DebrisOpenings.mayOpen(words) {
            return true
        }
        let signs = Signs(words)
        // Folding drops some letters of Arabic.
        if signs.hasArabic || last == 0xB0 { return true }
        // With case folded there are no fewer letters of ASCII.
        let least =
            signs.isBeyond
            ? WideScan.count(words, in: 0..<words.count) { $0.lowered.are(0x61...0x7A) } : words.count
        if mayBeButton(words, least, isBeyond: signs.isBeyond) || signs.hasFigure && least <= longestCount {
            return true
        }
        if words.count <= longestCount, !words.contains(0x20) { return true }
        if signs.hasMark || signs.isBeyond, mayHaveMarks(words) { return true }
        return MenuLine.mayBeRow(words)
    }

    private static func mayBeButton(_ words: UnsafeBufferPointer<UInt8>, _ least: Int, isBeyond: Bool) -> Bool {
        if isBeyond { return least <= DebrisLine.longestButton }
        var end = words.count
        while end > 1, isStop(words[end - 1]) { end -= 1 }
        let bare = UnsafeBufferPointer(rebasing: words[..<end])
        return end <= DebrisLine.longestButton
            && (DebrisWords.lines.hasFoldedShape(bare) || LocalFurniture.buttons.hasFoldedShape(bare))
    }

    private static func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == 0x20
    }

    /// A bar or a dot between items, or a mark of a trail.
    private static func mayHaveMarks(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        let isParted = WideScan.containsPair(words) { one, next in
            let dot = WideScan.either(one.are(0xC2) .& next.are(0xB7), one.are(0x80) .& next.are(0xA2))
            return WideScan.either(one.are(UInt8(ascii: "|")), dot)
        }
        return isParted || words.last == UInt8(ascii: "|") || TrailLine.mayHaveMark(words)
    }

    private struct Signs {
        let hasFigure: Bool
        /// One that a bar, or a mark of `TrailLine`, is.
        let hasMark: Bool
        let isBeyond: Bool
        let hasArabic: Bool

        init(_ words: UnsafeBufferPointer<UInt8>) {
            var figures = WideScan.Mask(repeating: false)
            var (marks, beyond, arabic) = (figures, figures, figures)
            WideScan.forEach(words) { bytes in
                figures = WideScan.either(figures, bytes.are(0x30...0x39))
                let slash = WideScan.either(bytes.are(0x2F) .| bytes.are(0x3A), bytes.lowered.are(0x7C))
                let angle = WideScan.either(bytes.are(0x3C...0x3E), bytes.are(0x26))
                marks = WideScan.either(marks, WideScan.either(slash, angle))
                beyond = WideScan.either(beyond, bytes.are(0x80...0xFF))
                arabic = WideScan.either(arabic, bytes.are(0xD8...0xDB))
            }
            hasFigure = WideScan.any(figures)
            hasMark = WideScan.any(marks)
            isBeyond = WideScan.any(beyond)
            hasArabic = WideScan.any(arabic)
        }
    }
}
