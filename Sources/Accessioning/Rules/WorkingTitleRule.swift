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
        let scalars = words.unicodeScalars
        var clause = 0
        var word = 0
        var count = 0
        var at = scalars.startIndex
        while at < scalars.endIndex, count <= longest {
            let index = count
            let scalar = scalars[at]
            at = scalars.index(after: at)
            count += 1
            // Of the last that is looked at nobody knows whether it ends a word.
            let isEnd = at == scalars.endIndex ? count <= longest : count <= longest && scalars[at] == " "
            if isEnd, scalar == "." || scalar == "!" || scalar == "?" || scalar == "؟" {
                if index >= 20 { return opening(of: words, scalar == "." ? index : index + 1) }
            } else if isEnd, scalar == "," || scalar == ";" || scalar == ":" || scalar == "،" {
                clause = index
            }
            if scalar == " " { word = index }
        }
        if count <= longest { return opening(of: words, count) }
        return opening(of: words, clause >= 30 ? clause : word > 0 ? word : longest) + "…"
    }

    /// So many scalars of it.
    private static func opening(of words: String, _ count: Int) -> String {
        String(Substring(words.unicodeScalars.prefix(count)))
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
