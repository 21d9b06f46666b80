import ArchiveModel

/// A paragraph in italics directly below the head sums the text up.
enum StandfirstRule {
    /// Openings of editor's notes, which sum nothing up.
    private static let notes = [
        "(", "[", "note", "editor", "this post", "this article", "this is", "guest post", "originally", "the following",
        "image", "photo", "picture",
    ]

    static func read(_ line: PrintedLine, in frame: ArticleFrame, _ soFar: HeadSoFar) -> LineReading? {
        guard soFar.hasHeadline, line.emphasis == .italic, line.heading == 0, line.noteMarks == 0,
            line.words.partCount >= 5, !isNote(line.words),
            !frame.bytes[line.inner].contains(UInt8(ascii: "["))
        else { return nil }
        var reading = LineReading()
        reading.claims.standfirst = [Claim(line.words, .stated, frame.evidence("standfirst.italics", line))]
        reading.claims.liftedLines = [line.line.number]
        return reading
    }

    private static func isNote(_ words: String) -> Bool {
        let opening = CaseFold.folded(String(words.unicodeScalars.prefix(16)))
        return notes.contains { opening.utf8.starts(with: $0.utf8) }
    }
}
