/// The fields of a news database's plain export, two or three capitals and a gap: "HD  Strike Closes Port", "PD  3 May 2011".
///
/// The codes are those that Factiva prints beside each field of an article; the block as a whole is told by three of them.
enum FieldCode {
    private static let kinds: [String: CreditKind] = [
        "HD": .title, "BY": .author, "PD": .published, "SN": .publication, "VOL": .issue,
        "SE": .kicker,
    ]

    /// Fields that say nothing of the text itself.
    private static let others: WordTable = [
        "WC", "ET", "SC", "LA", "CY", "NS", "RE", "PUB", "AN", "CO", "IN", "IPD", "IPC", "PG", "CR", "CX", "ART", "RF",
        "CLM", "RST", "LP", "TD",
    ]

    /// The code that opens the line, and the bytes behind its gap; the gap of a code that stands alone is the line's end.
    static func split(_ range: Range<Int>, _ bytes: [UInt8]) -> (code: String, rest: Range<Int>)? {
        var at = range.lowerBound
        while at < range.upperBound, bytes[at] &- 0x41 < 26 { at += 1 }
        guard (2...3).contains(at - range.lowerBound) else { return nil }
        let isGap =
            at == range.upperBound || bytes[at] == 0x09
            || at + 1 < range.upperBound && bytes[at] == 0x20 && bytes[at + 1] == 0x20
        guard isGap else { return nil }
        let code = String(decoding: bytes[range.lowerBound..<at], as: UTF8.self)
        guard kinds[code] != nil || others.contains(code) else { return nil }
        return (code, PrintedLine.trimmed(at..<range.upperBound, bytes))
    }

    /// Three of the lines open with a code, and one of them is the headline's.
    static func isBlock(_ lines: [PrintedLine], _ bytes: [UInt8]) -> Bool {
        var count = 0
        var hasTitle = false
        for line in lines {
            guard let (code, _) = split(line.line.range, bytes) else { continue }
            count += 1
            hasTitle = hasTitle || code == "HD"
        }
        return hasTitle && count >= 3
    }

    /// What the field says; nil where the text is no such export.
    static func labelled(_ part: Range<Int>, in frame: ArticleFrame) -> (kind: CreditKind, rest: Range<Int>)? {
        guard frame.hasFieldCodes, let (code, rest) = split(part, frame.bytes), let kind = kinds[code], !rest.isEmpty
        else { return nil }
        return (kind, rest)
    }

    /// A field that says nothing of the text.
    static func isOther(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard frame.hasFieldCodes, let (code, _) = split(line.line.range, frame.bytes) else { return false }
        return kinds[code] == nil
    }
}
