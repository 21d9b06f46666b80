import ArchiveModel

/// Cuts a line of credits at its separators, and a credit at its label.
enum CreditSegment {
    /// Bytes between `|`, `·`, `•` and dashes that stand between spaces; none is empty.
    static func split(_ range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var at = start
        while at < range.upperBound {
            let length = separatorLength(at, range, bytes)
            if length > 0 {
                // A link keeps its bracket, and a day its last figure.
                append(start..<at + (keepsItself(bytes[at]) ? 1 : 0), to: &parts, bytes)
                start = at + length
            }
            at = nextOfSeparator(at + max(1, length), range.upperBound, bytes)
        }
        append(start..<range.upperBound, to: &parts, bytes)
        return parts
    }

    /// Where the next byte stands that may begin what parts credits; the last byte of the line is always asked.
    private static func nextOfSeparator(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
        // Of less there is no whole vector to look at.
        guard end - at >= 17 else { return at }
        let next = bytes.withUnsafeBufferPointer { bytes in
            WideScan.pairIndex(bytes, in: at..<end) { one, next in
                WideScan.either(one.are(0x20) .& next.are(0x20), isSeparator(one))
            }
        }
        return next < end ? next : end - 1
    }

    /// The first bytes of what `separatorLength` knows, spaces excepted.
    @inline(__always)
    private static func isSeparator(_ bytes: WideScan.Bytes) -> WideScan.Mask {
        let signs = bytes.are(0x28...0x29) .| bytes.are(0x2C...0x2D) .| bytes.are(UInt8(ascii: "/"))
        let bars = bytes.are(UInt8(ascii: ";")) .| bytes.are(UInt8(ascii: "|")) .| bytes.are(UInt8(ascii: "\\"))
        let others = bytes.are(0xC2) .| bytes.are(0xE2...0xE3) .| bytes.are(0xEF...0xF0) .| bytes.are(0x30...0x39)
        return WideScan.either(signs, WideScan.either(bars, others))
    }

    private static func keepsItself(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ")") || byte &- 0x30 < 10 }

    private static func append(_ range: Range<Int>, to parts: inout [Range<Int>], _ bytes: [UInt8]) {
        let part = PrintedLine.trimmed(range, bytes)
        if !part.isEmpty { parts.append(part) }
    }

    private static func separatorLength(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Int {
        switch bytes[at] {
        case UInt8(ascii: "|"): return 1
        // A row of a letterhead: the day at one margin, the place at the other.
        case 0x20: return gap(at, range, bytes)
        // Converters escape a bar outside a table.
        case UInt8(ascii: "\\"): return at + 1 < range.upperBound && bytes[at + 1] == UInt8(ascii: "|") ? 2 : 0
        case UInt8(ascii: ")"): return endsLinkBeforeWord(at, range, bytes) ? 1 : 0
        case 0xC2:
            guard at + 1 < range.upperBound else { return 0 }
            if bytes[at + 1] == 0xB7 { return 2 }
            // "by X » Friday": a guillemet between spaces.
            return bytes[at + 1] == 0xBB && isBetweenSpaces(at..<at + 2, range, bytes) ? 2 : 0
        case UInt8(ascii: ","), UInt8(ascii: ";"):
            return opensOtherHand(at + 1, range, bytes) || opensChange(at + 1, range, bytes) ? 1 : 0
        // "16 March 2017 (updated: 18 March 2017)".
        case UInt8(ascii: "("): return at > range.lowerBound && opensChange(at + 1, range, bytes) ? 1 : 0
        // "3 May 2015 Updated 5 May 2015".
        case 0x30...0x39:
            return at + 1 < range.upperBound && bytes[at + 1] == 0x20 && opensChange(at + 2, range, bytes) ? 1 : 0
        case 0xE3, 0xEF, 0xF0: return wideLength(at, range, bytes)
        case 0xE2:
            guard at + 2 < range.upperBound else { return 0 }
            // Signs such as a pen or a clock stand where others print a label.
            if bytes[at + 1] == 0x8F || bytes[at + 1] == 0x9C || bytes[at + 1] == 0x98 { return 3 }
            guard bytes[at + 1] == 0x80 else { return 0 }
            if bytes[at + 2] == 0xA2 { return 3 }
            let isDash = bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94
            return isDash && isBetweenSpaces(at..<at + 3, range, bytes) ? 3 : 0
        case UInt8(ascii: "/") where at + 1 < range.upperBound && bytes[at + 1] == UInt8(ascii: "/"):
            return isBetweenSpaces(at..<at + 2, range, bytes) ? 2 : 0
        case UInt8(ascii: "-"), UInt8(ascii: "/"): return isBetweenSpaces(at..<at + 1, range, bytes) ? 1 : 0
        default: return 0
        }
    }

    /// The wide space, bar and slash of East Asia, and small pictures: "👤 Ann Lee 📅 3 May 2015".
    private static func wideLength(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Int {
        guard at + 2 < range.upperBound else { return 0 }
        switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
        case (0xE3, 0x80, 0x80), (0xEF, 0xBD, 0x9C), (0xEF, 0xBC, 0x8F), (0xEF, 0xB8, 0x8F): return 3
        case (0xF0, 0x9F, _): return min(4, range.upperBound - at)
        default: return 0
        }
    }

    /// How many spaces stand here, where they are so many that they set two things apart.
    private static func gap(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Int {
        var end = at
        while end < range.upperBound, bytes[end] == 0x20 { end += 1 }
        return end - at >= 5 ? end - at : 0
    }

    /// `[4 May](/)By [Ann Lee](/a)[Reply](#r)`: converters join the parts of a line that the page set apart.
    private static func endsLinkBeforeWord(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard at + 1 < range.upperBound, bytes[at + 1] == UInt8(ascii: "[") || MarkdownMarks.isWord(bytes[at + 1]),
            let open = bytes[range.lowerBound..<at].lastIndex(of: UInt8(ascii: "(")), open > range.lowerBound
        else { return false }
        return bytes[open - 1] == UInt8(ascii: "]") && !bytes[open..<at].contains(0x20)
    }

    /// "Story by Ann Lee, photos by Bob Roe".
    private static func opensOtherHand(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard at + 6 < range.upperBound, bytes[at] == 0x20 else { return false }
        let isTranslation = bytes.withUnsafeBufferPointer { bytes in
            TranslationCredit.mayStand(
                in: UnsafeBufferPointer(rebasing: bytes[at + 1..<min(range.upperBound, at + 120)]))
        }
        if isTranslation {
            let whole = String(decoding: bytes[at + 1..<min(range.upperBound, at + 120)], as: UTF8.self)
            if TranslationCredit(whole[...]) != nil { return true }
        }
        let first = bytes[at + 1]
        if first < 0x80, CreditKind.otherHands.list(folded(first)).isEmpty { return false }
        let rest = CaseFold.folded(String(decoding: bytes[at + 1..<min(range.upperBound, at + 32)], as: UTF8.self))
        return CreditKind.otherHands.opens(rest)
    }

    /// "3 May 2011, updated 5 May 2011": a day of change behind the day of publication.
    private static func opensChange(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        var at = at
        while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
        guard at + 6 < range.upperBound else { return false }
        let first = bytes[at]
        if first < 0x80, CreditKind.changes.list(folded(first)).isEmpty { return false }
        let rest = String(decoding: bytes[at..<min(range.upperBound, at + 40)], as: UTF8.self)
        return CreditKind.changes.opens(CaseFold.folded(rest))
    }

    private static func isBetweenSpaces(_ mark: Range<Int>, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        mark.lowerBound > range.lowerBound && mark.upperBound < range.upperBound
            && bytes[mark.lowerBound - 1] == 0x20 && bytes[mark.upperBound] == 0x20
    }

    typealias Label = (kind: CreditKind, rest: Range<Int>, hasColon: Bool)

    /// The label and what stands after it; nil where the part opens with none.
    static func labelled(_ part: Range<Int>, in frame: ArticleFrame, hasHeadline: Bool) -> Label? {
        frame.label(of: part, hasHeadline: hasHeadline) { read(part, in: frame, hasHeadline: hasHeadline) }
    }

    private static func read(_ part: Range<Int>, in frame: ArticleFrame, hasHeadline: Bool) -> Label? {
        let bytes = frame.bytes
        if let field = FieldCode.labelled(part, in: frame) { return (field.kind, field.rest, true) }
        let reach = part.lowerBound..<min(part.upperBound, part.lowerBound + 48)
        if let colon = firstColon(reach, bytes) {
            // `**By:** X`: the emphasis may end after the colon.
            let label = withoutEmphasis(frame.plain(part.lowerBound..<colon))
            let key = CaseFold.folded(NameList.trimmed(label[...]))
            if let kind = CreditKind.of(label: key), hasHeadline || !CreditKind.belowHeadline.contains(key) {
                var start = colon + (bytes[colon] >= 0x80 ? 3 : 1)
                while start < part.upperBound, bytes[start] == UInt8(ascii: "*") || bytes[start] == UInt8(ascii: "_") {
                    start += 1
                }
                return (kind, PrintedLine.trimmed(start..<part.upperBound, bytes), true)
            }
        }
        var start = part.lowerBound
        // `**By Ann Lee**, a writer`: the emphasis may end inside the part.
        while start < reach.upperBound, bytes[start] == UInt8(ascii: "*") || bytes[start] == UInt8(ascii: "_") {
            start += 1
        }
        return opened(start..<part.upperBound, start..<reach.upperBound, bytes, hasHeadline: hasHeadline)
    }

    /// Of ASCII, or the wide one of East Asia.
    private static func firstColon(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var at = range.lowerBound
            while true {
                at = WideScan.index(bytes, in: at..<range.upperBound) {
                    $0.are(UInt8(ascii: ":")) .| $0.are(0xEF) .| $0.are(0xE3)
                }
                guard at < range.upperBound else { return nil }
                if bytes[at] == UInt8(ascii: ":") || isWideColon(at, bytes) { return at }
                at += 1
            }
        }
    }

    /// Or the point in "文・Ann Lee".
    private static func isWideColon(_ at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard at + 2 < bytes.count else { return false }
        return bytes[at] == 0xEF
            ? bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A : bytes[at + 1] == 0x83 && bytes[at + 2] == 0xBB
    }

    private static func withoutEmphasis(_ label: String) -> String {
        guard label.hasByte(where: { $0.are(UInt8(ascii: "*")) .| $0.are(UInt8(ascii: "_")) }) else { return label }
        return label.filter { $0 != "*" && $0 != "_" }
    }

    /// By words without a colon: "By Ann Lee". `reach` is where they may stand.
    private static func opened(
        _ part: Range<Int>, _ reach: Range<Int>, _ bytes: [UInt8], hasHeadline: Bool
    ) -> Label? {
        guard mayOpen(bytes[reach]) else { return nil }
        let key = CaseFold.folded(String(decoding: bytes[reach], as: UTF8.self))
        for (opening, kind) in CreditKind.openings(at: key.utf8.first) where opening.opens(key) {
            // "De" opens French and Spanish headlines too.
            if kind == .author, opening != "by ", !opening.hasSuffix("by "), !hasHeadline { continue }
            let isWeak = CreditKind.weakOpenings.contains(opening)
            if isWeak, !opensWithFullName(behind: opening, of: part, bytes) { continue }
            let rest = afterSpaces(opening.utf8.reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) }, part, bytes)
            return rest.isEmpty ? nil : (kind, rest, false)
        }
        return nil
    }

    /// "Na Rehema Mwinyi", and no "Na horách".
    private static func opensWithFullName(behind opening: String, of part: Range<Int>, _ bytes: [UInt8]) -> Bool {
        let rest = bytes[afterSpaces(1, part, bytes).prefix(60)]
        let words = MarkdownMarks.plain(rest).spaceSeparated.prefix(2)
        return words.count == 2
            && words.allSatisfy { word in
                PersonName.isNamePart(word.last == "," ? word.dropLast(1) : word)
                    && word.unicodeScalars.first.map(CaseFold.isUppercase) ?? false
            }
    }

    /// False where no opening has the first three bytes, for words that begin in ASCII.
    private static func mayOpen(_ words: ArraySlice<UInt8>) -> Bool {
        guard words.count > 2 else { return false }
        let start = words.startIndex
        let bytes = (folded(words[start]), folded(words[start + 1]), folded(words[start + 2]))
        if bytes.0 >= 0x80 || bytes.1 >= 0x80 || bytes.2 >= 0x80 { return true }
        return CreditKind.openingStarts[Int(bytes.0)].contains(UInt16(bytes.1) << 8 | UInt16(bytes.2))
    }

    private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    private static func afterSpaces(_ count: Int, _ part: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var at = part.lowerBound
        for _ in 0..<count {
            while at < part.upperBound, bytes[at] != 0x20 { at += 1 }
            while at < part.upperBound, bytes[at] == 0x20 { at += 1 }
        }
        return at..<part.upperBound
    }
}
