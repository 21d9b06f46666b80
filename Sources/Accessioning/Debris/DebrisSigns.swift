import ArchiveModel

/// Of which kinds a line of a site may be, by its bytes: nearly every line of a text is of none, and is refused before a
/// string is made of it; another is asked for its kinds alone.
struct DebrisSigns: OptionSet {
    let rawValue: UInt8

    /// Of `DebrisOpenings` or `LocalFurniture.openings`, or a comment of HTML.
    static let opening = DebrisSigns(rawValue: 1)
    static let button = DebrisSigns(rawValue: 2)
    /// See `CountLine`.
    static let count = DebrisSigns(rawValue: 4)
    static let slug = DebrisSigns(rawValue: 8)
    static let trail = DebrisSigns(rawValue: 16)
    /// A menu with bars or dots between its items.
    static let parted = DebrisSigns(rawValue: 32)
    /// A menu without.
    static let row = DebrisSigns(rawValue: 64)

    static let all = DebrisSigns(rawValue: 127)

    /// Bytes of the longest line that is told by its figures, and of the longest slug.
    private static let (longestCount, longestSlug) = (60, 80)

    /// `DebrisLine` says no of every other kind.
    static func of(_ line: PrintedLine) -> DebrisSigns { line.withBytes { of($0) } }

    private static func of(_ words: UnsafeBufferPointer<UInt8>) -> DebrisSigns {
        guard let first = words.first, let last = words.last else { return [] }
        // Of so many bytes there is but one notice.
        if words.count > DebrisLine.longest { return first | 0x20 == UInt8(ascii: "t") ? .opening : [] }
        let bytes = Bytes(words)
        // Folding drops some letters of Arabic.
        if bytes.hasArabic || last == 0xB0 { return .all }
        var signs: DebrisSigns = []
        if first == UInt8(ascii: "<") || LocalFurniture.openings.mayOpen(words) || DebrisOpenings.mayOpen(words) {
            signs.insert(.opening)
        }
        // With case folded there are no fewer letters of ASCII.
        let least =
            bytes.isBeyond
            ? WideScan.count(words, in: 0..<words.count) { $0.lowered.are(0x61...0x7A) } : words.count
        if mayBeButton(words, least, isBeyond: bytes.isBeyond) { signs.insert(.button) }
        if bytes.hasFigure, least <= longestCount { signs.insert(.count) }
        if words.count <= longestSlug, bytes.hasFigure || !words.contains(0x20) { signs.insert(.slug) }
        if bytes.hasMark || bytes.isBeyond {
            if TrailLine.mayHaveMark(words) { signs.insert(.trail) }
            if mayBeParted(words) { signs.insert(.parted) }
        }
        if MenuLine.mayBeRow(words) { signs.insert(.row) }
        return signs
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

    /// A bar or a dot between items.
    private static func mayBeParted(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        let isParted = WideScan.containsPair(words) { one, next in
            let dot = WideScan.either(one.are(0xC2) .& next.are(0xB7), one.are(0x80) .& next.are(0xA2))
            return WideScan.either(one.are(UInt8(ascii: "|")), dot)
        }
        return isParted || words.last == UInt8(ascii: "|")
    }

    private struct Bytes {
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
