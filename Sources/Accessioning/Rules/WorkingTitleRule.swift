import ArchiveModel

/// A text without a headline gets a working title from its lead.
enum WorkingTitleRule {
    static let longest = 80

    /// `lead`: bytes of the first paragraph after its dateline.
    static func claims(lead: Range<Int>, in frame: ArticleFrame) -> Claims {
        var claims = Claims()
        let reach = lead.lowerBound..<min(lead.upperBound, lead.lowerBound + PrintedLine.longest)
        let title = cut(MarkdownMarks.plain(wholeScalars(frame.bytes[reach])))
        guard !title.isEmpty else { return claims }
        claims.title = [
            Claim(
                title, .conjectured,
                frame.text.evidence(
                    "headline.lead", reach, note: "no headline is printed; a working title from the lead"))
        ]
        return claims
    }

    /// The first sentence, or as much of it as fits, up to a clause or a word.
    static func cut(_ words: String) -> String {
        words.utf8.withContiguousStorageIfAvailable { cut($0) } ?? Array(words.utf8).withUnsafeBufferPointer { cut($0) }
    }

    /// Of valid UTF-8; `index` counts scalars.
    private static func cut(_ words: UnsafeBufferPointer<UInt8>) -> String {
        var clause = (index: 0, start: 0)
        var word = clause
        var last = 0
        var count = 0
        var at = 0
        while at < words.count, count <= longest {
            let (index, start) = (count, at)
            let length = length(words[start])
            at = min(words.count, at + length)
            last = start
            count += 1
            // Of the last that is looked at nobody knows whether it ends a word.
            let isEnd = at == words.count ? count <= longest : count <= longest && words[at] == 0x20
            if isEnd, let isFull = isStop(words[start..<at]) {
                if !isFull {
                    clause = (index, start)
                } else if index >= 20 {
                    return opening(of: words, words[start] == UInt8(ascii: ".") ? start : at)
                }
            }
            if words[start] == 0x20 { word = (index, start) }
        }
        if count <= longest { return opening(of: words, words.count) }
        return opening(of: words, clause.index >= 30 ? clause.start : word.index > 0 ? word.start : last) + "…"
    }

    /// Bytes of the scalar that begins with this one.
    private static func length(_ first: UInt8) -> Int { first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

    /// True for the sign that ends a sentence, false for one that ends a clause, nil for any other.
    private static func isStop(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) -> Bool? {
        switch (scalar.first, scalar.last) {
        case (UInt8(ascii: "."), _), (UInt8(ascii: "!"), _), (UInt8(ascii: "?"), _), (0xD8, 0x9F): true
        case (UInt8(ascii: ","), _), (UInt8(ascii: ";"), _), (UInt8(ascii: ":"), _), (0xD8, 0x8C): false
        default: nil
        }
    }

    private static func opening(of words: UnsafeBufferPointer<UInt8>, _ count: Int) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: words[..<count]), as: UTF8.self)
    }

    /// Without the scalar that the cut went through.
    private static func wholeScalars(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        guard bytes.count >= PrintedLine.longest else { return bytes }
        while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
        if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
        return bytes
    }
}
