import ArchiveModel

/// Whether a line belongs to the site that an article was captured from and not to the article.
enum DebrisLine {
    /// Bytes. A line that is longer is read as text whatever it opens with.
    static let longest = 220

    /// Bytes of the longest line that a list knows.
    static let longestButton = max(DebrisWords.lines.longest, LocalFurniture.buttons.longest)

    private static let cached = "this is google's cache of "

    static func isOne(_ line: PrintedLine) -> Bool { isOne(line, by: DebrisSigns.of(line)) }

    /// The same, told by the line's words alone where `signs` are all.
    static func isOne(_ line: PrintedLine, by signs: DebrisSigns) -> Bool {
        guard !signs.isEmpty, line.hasKey, line.heading != 1 else { return false }
        if signs.contains(.opening), isCached(line) { return true }
        guard line.count <= longest else { return false }
        if signs.contains(.button), isButton(line.key) { return true }
        if signs.contains(.opening) {
            if isComment(line.words) || LocalFurniture.openings.opens(line.key) { return true }
            // "Read more: How the Lake Came Back" is a button; "Accessed by millions" needs its figure.
            if DebrisOpenings.opens(line.key) { return line.count <= 120 || !isSentence(line.words) }
        }
        return signs.contains(.count) && (CountLine.isOne(line.key) || CountLine.isPhone(line.words))
            || signs.contains(.trail) && TrailLine.isOne(line) || MenuLine.isOne(line, by: signs)
            || signs.contains(.slug) && SlugLine.isOne(line.words)
    }

    /// The notice above a cached page, which is a paragraph.
    private static func isCached(_ line: PrintedLine) -> Bool {
        line.mayOpen(with: UInt8(ascii: "t")) && DebrisLine.cached.opens(line.key)
            && line.key.hasPrefix(DebrisLine.cached)
    }

    private static func isComment(_ words: String) -> Bool {
        words.utf8.starts(with: "<!--".utf8) && words.hasSuffix("-->")
    }

    /// A button's whole words, or the opening of one that leads on.
    private static func isButton(_ key: String) -> Bool {
        let bare = withoutStops(key)
        let isShort = bare.utf8.count <= longestButton
        if isShort, DebrisWords.lines.contains(bare) { return true }
        guard let first = bare.utf8.first, first >= 0x61 else { return false }
        let openings = LocalFurniture.openings.list(first)
        guard isShort || !openings.isEmpty else { return false }
        // Without Arabic letters there is nothing to level.
        if !bare.hasByte(where: { $0.are(0xD8...0xDB) }) {
            return isShort && LocalFurniture.buttons.contains(bare) || openings.contains { $0.opens(bare) }
        }
        let levelled = ArabicLetters.levelled(String(bare))
        return isShort && LocalFurniture.buttons.contains(levelled) || openings.contains { $0.opens(levelled) }
    }

    /// Without colons, full stops and spaces at its end.
    private static func withoutStops(_ key: String) -> Substring {
        guard let last = key.utf8.last, isStop(last) else { return key[...] }
        var end = key.utf8.endIndex
        while end > key.utf8.startIndex {
            var start = key.utf8.index(before: end)
            guard isStop(key.utf8[start]), start > key.utf8.startIndex else { break }
            // The whole of a letter goes.
            while start > key.utf8.startIndex, key.utf8[start] & 0xC0 == 0x80 { start = key.utf8.index(before: start) }
            end = start
        }
        return key[..<end]
    }

    private static func isStop(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "."), 0x20, 0x80, 0xA6: true
        default: false
        }
    }

    /// A line of a text broken at some width: a full line stands directly above it, and it opens in lower case.
    static func isInParagraph(_ index: Int, _ text: CapturedText) -> Bool {
        guard index > 0, let first = text.source.bytes[text.lines[index].range].first else { return false }
        let above = text.lines[index - 1]
        return (0x61...0x7A).contains(first) && above.number + 1 == text.lines[index].number && above.range.count > 50
    }

    private static func isSentence(_ words: String) -> Bool { SentenceEnd.isInside(words) && words.hasSuffix(".") }
}
