import ArchiveModel

/// The name of the site beside a headline: "How the Lake Came Back - The Signal Room".
enum SiteName {
    private static let separators = [
        " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ‹ ", ": ",
    ]

    /// Those that part a site's name from the headline behind it; a dash parts a subject from what is said of it.
    private static let strong: Set<String> = [" | ", " :: ", " » "]

    /// What stands beside the words of `line` in `other`, behind a separator or before one.
    static func beside(_ line: PrintedLine, in other: PrintedLine) -> String? {
        guard other.count > line.count + 3, line.count > 0 else { return nil }
        let isBefore = other.words.utf8.starts(with: line.words.utf8)
        guard isBefore || other.words.hasSuffix(line.words) else { return nil }
        for separator in separators where other.count > line.count + separator.utf8.count {
            if isBefore, separator != ": ", other.words.utf8.starts(with: (line.words + separator).utf8) {
                return String(other.words.dropFirst(line.words.count + separator.count))
            }
            if !isBefore, other.words.hasSuffix(separator + line.words) {
                return String(other.words.dropLast(line.words.count + separator.count))
            }
        }
        return nil
    }

    /// Of two lines with case folded, one begins or ends with the words of the other.
    static func touches(_ one: String, _ other: String) -> Bool {
        let isLonger = one.utf8.count > other.utf8.count
        let (long, short) = isLonger ? (one, other) : (other, one)
        guard short.utf8.count >= 12 else { return false }
        return long.utf8.first == short.utf8.first && short.opens(long)
            || long.utf8.last == short.utf8.last && short.ends(long)
    }

    /// The headline without a site's name that the page tells elsewhere, and that name; nil where there is none.
    static func split(_ words: String, of line: TextLine, in frame: ArticleFrame) -> (title: String, site: String)? {
        if let parted = partedByKicker(words) { return parted }
        for separator in separators.dropLast(1) {
            guard let first = words.range(ofBytes: separator) else { continue }
            let before = String(words[..<first.lowerBound])
            let lastParts = words[first.upperBound...].range(ofBytes: separator)
            let last = lastParts.map { _ in lastRange(of: separator, in: words) ?? first } ?? first
            let after = String(words[last.upperBound...])
            let title = String(words[..<last.lowerBound])
            if title.utf8.count >= 8, isName(after), isKnown(after, besides: line, in: frame, orAlone: true) {
                return (title, after)
            }
            let rest = String(words[first.upperBound...])
            if strong.contains(separator), rest.utf8.count >= 8, isName(before),
                isKnown(before, besides: line, in: frame, orAlone: true)
            {
                return (rest, before)
            }
        }
        return nil
    }

    /// "The Ferry | Opinion | The Signal Room": a section between bars parts the headline from the site.
    private static func partedByKicker(_ words: String) -> (title: String, site: String)? {
        guard let first = words.range(ofBytes: " | ") else { return nil }
        let rest = words[first.upperBound...]
        guard let second = rest.range(ofBytes: " | ") else { return nil }
        let site = String(rest[second.upperBound...])
        guard KickerWords.isKicker(CaseFold.folded(rest[..<second.lowerBound])), isName(site), !site.contains("|")
        else {
            return nil
        }
        return (String(words[..<first.lowerBound]), site)
    }

    private static func lastRange(of separator: String, in words: String) -> Range<String.Index>? {
        var found: Range<String.Index>?
        var rest = words[...]
        while let next = rest.range(ofBytes: separator) {
            found = next
            rest = rest[next.upperBound...]
        }
        return found
    }

    private static func isName(_ words: String) -> Bool {
        guard words.partCount <= 6, let first = words.unicodeScalars.first else { return false }
        return CaseFold.isUppercase(first) || PersonName.isCaseless(first) || words.utf8.contains(0x2E)
    }

    /// An address, a line of rights or the line that a feed adds bears the name, or with `orAlone` a line is nothing else: "© 2014 The Signal Room",
    /// "thesignalroom.example".
    static func isKnown(
        _ words: String, besides line: TextLine, in frame: ArticleFrame, orAlone: Bool = false
    ) -> Bool {
        let name = squeezed(words)
        guard name.count >= 5 else { return false }
        let near = frame.text.lines.prefix(12) + frame.text.lines.suffix(12)
        return near.contains { other in
            guard other != line, other.range.count <= 240 else { return false }
            if orAlone, other.range.count <= 60, squeezed(MarkdownMarks.plain(frame.bytes[other.range])) == name {
                return true
            }
            return signatures(frame.bytes[other.range]).contains { contains(squeezed($0), name) }
        }
    }

    /// What a line says of its site: the host of an address, a whole line of rights, what stands behind "first on".
    private static func signatures(_ bytes: ArraySlice<UInt8>) -> [String] {
        var found: [String] = []
        var next = bytes.startIndex
        while true {
            let rest = bytes[next...]
            let at = next + rest.withUnsafeBufferPointer { sign(in: $0) }
            guard at < bytes.endIndex else { return found }
            next = at + 1
            switch bytes[at] {
            case UInt8(ascii: "/") where bytes[at...].starts(with: "//".utf8),
                UInt8(ascii: "w") where bytes[at...].starts(with: "www.".utf8):
                let host = bytes[at...].drop { $0 == UInt8(ascii: "/") }.prefix {
                    $0 != UInt8(ascii: "/") && $0 != 0x20
                }
                found.append(String(decoding: host, as: UTF8.self))
            case UInt8(ascii: "f") where bytes[at...].starts(with: "first on ".utf8):
                found.append(String(decoding: bytes[at...].dropFirst(9), as: UTF8.self))
            case 0xC2 where bytes[at...].starts(with: "©".utf8),
                UInt8(ascii: "p") where bytes[at...].starts(with: "pyright ".utf8),
                UInt8(ascii: "g") where bytes[at...].starts(with: "ghts reserved".utf8):
                found.append(String(decoding: bytes, as: UTF8.self))
            default: continue
            }
        }
    }

    /// Where the first two bytes of one of the signs stand; the number of bytes where none do.
    private static func sign(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        WideScan.pairIndex(bytes, in: 0..<bytes.count) { one, next in
            one.are(0x2F) .& next.are(0x2F) .| one.are(0x77) .& next.are(0x77) .| one.are(0x66) .& next.are(0x69)
                .| one.are(0xC2) .& next.are(0xA9) .| one.are(0x70) .& next.are(0x79)
                .| one.are(0x67) .& next.are(0x68)
        }
    }

    /// Letters and figures alone, folded.
    private static func squeezed(_ words: String) -> [UInt8] {
        CaseFold.folded(words).utf8.filter(MarkdownMarks.isWord)
    }

    private static func contains(_ hay: [UInt8], _ needle: [UInt8]) -> Bool {
        hay.withUnsafeBufferPointer { hay in
            needle.withUnsafeBufferPointer { ByteSearch.offset(of: $0, in: hay) != nil }
        }
    }
}
