import ArchiveModel

/// A paragraph in italics directly below the head sums the text up, and so does a line between the headline and its credits.
enum StandfirstRule {
    /// Openings of editor's notes, which sum nothing up.
    private static let notes = [
        "(", "[", "note", "editor", "this post", "this article", "this is", "guest post", "originally", "the following",
        "image", "photo", "picture",
    ]

    static func read(_ line: PrintedLine, in frame: ArticleFrame, _ soFar: HeadSoFar) -> LineReading? {
        guard soFar.hasHeadline, line.emphasis == .italic, line.heading == 0, line.noteMarks == 0,
            line.partCount >= 5, !isNote(line.words),
            !frame.bytes[line.inner].contains(UInt8(ascii: "["))
        else { return nil }
        var reading = LineReading()
        reading.claims.standfirst = [Claim(line.words, .stated, frame.evidence("standfirst.italics", line))]
        reading.claims.liftedLines = [line.line.number]
        return reading
    }

    /// A line between the headline and the credits, in any type: newspapers set the sum of a text there. `index` is the
    /// line's in the head.
    static func between(_ line: PrintedLine, at index: Int, in frame: ArticleFrame, _ soFar: HeadSoFar) -> LineReading?
    {
        let next = frame.head.dropFirst(index + 1).first { !SiteDebrisRule.isDebris($0, in: frame) }
        guard soFar.hasHeadline, !soFar.hasByline, let next, !line.isListItem,
            line.heading == 0 || line.heading > soFar.headlineLevel, line.noteMarks == 0, !line.isText,
            isCredited(next, in: frame), hasText(below: next, in: frame)
        else { return nil }
        var words = line.words
        if words.hasPrefix("> ") { words = String(words.dropFirst(2)) }
        guard (4...45).contains(words.partCount), words.unicodeScalars.count <= 260, !isNote(words),
            let first = words.unicodeScalars.first(where: { !"“\"«‘'".unicodeScalars.contains($0) }),
            CaseFold.isUppercase(first) || PersonName.isCaseless(first) || first.properties.numericType != nil,
            !isOfPicture(line.key), !frame.bytes[line.inner].contains(UInt8(ascii: "|")),
            !DateWords.hasDigit(line.inner, in: frame)
                || frame.dates(in: line.inner).allSatisfy({ $0.date.exactDay == nil })
        else { return nil }
        var reading = LineReading()
        reading.claims.standfirst = [Claim(words, .conjectured, frame.evidence("standfirst.between", line))]
        reading.claims.liftedLines = [line.line.number]
        return reading
    }

    /// Above a sign-off stands the text itself.
    private static func hasText(below line: PrintedLine, in frame: ArticleFrame) -> Bool {
        frame.text.lines[..<frame.textEnd].contains { $0.number > line.line.number && $0.range.count > 120 }
    }

    /// A name or a day.
    static func isCredited(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        if let credits = frame.credits(of: line, hasHeadline: true) {
            // Two days are how long somebody made copies.
            let days = credits.credits.count { if case .published = $0 { true } else { false } }
            return days < 2 && !credits.isOtherHand
        }
        guard line.heading == 0, line.count <= 80,
            let names = NameList(line.words[...], isLabelled: false)?.names
        else { return false }
        return !names.isEmpty
            && names.allSatisfy { name in
                name.kind == .person && PersonName.isFull(name.name[...]) && !KnownPlace.isOne(name.name[...])
                    && !CommonWords.make(up: name.name[...], in: frame)
            }
    }

    private static func isOfPicture(_ key: String) -> Bool {
        ["photo", "фото", "foto", "image:", "صورة", "عکس", "getty", "illustration", "surat"].contains {
            key.range(ofBytes: $0) != nil
        }
    }

    private static func isNote(_ words: String) -> Bool {
        let opening = CaseFold.folded(String(words.unicodeScalars.prefix(16)))
        return notes.contains { opening.utf8.starts(with: $0.utf8) }
    }
}
