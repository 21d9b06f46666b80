import ArchiveModel

/// The headline below lines of a site that no list knows, told by its words, which come again in the text.
///
/// From pages of some sixty layouts: menus, mottos, window titles and archive boxes share no word with the text they
/// stand above, and a headline seldom shares none.
enum HeadlineAffinity {
    /// Nil where the first line that can be a headline has any word in common with the text, or no later one has enough.
    static func choice(_ frame: ArticleFrame) -> HeadlineChoice? {
        let end = textIndex(frame)
        guard end > 1, let start = textStart(end, frame) else { return nil }
        var candidates = frame.head[..<end].indices.lazy.filter { isCandidate($0, frame) }.makeIterator()
        guard let first = candidates.next(), isAlien(first, start, frame) else { return nil }
        let turned = HeadlineTurn.length(from: first, in: frame)
        while let index = candidates.next() {
            if index <= first + turned { continue }
            // What stands below somebody's name heads a part of the text.
            if frame.head[first..<index].contains(where: { namesSomebody($0, frame) }) { return nil }
            if isOfText(index, start, frame), !isSubordinate(index, to: first, frame) {
                return HeadlineChoice(index: index)
            }
        }
        return nil
    }

    /// Index of the first line from `start` on that can be a headline and whose words come again in the text.
    static func firstOfText(in frame: ArticleFrame, from start: Int) -> Int? {
        let end = textIndex(frame)
        guard start < end, let text = textStart(end, frame) else { return nil }
        return (start..<end).first { index in
            let bytes = frame.head[index].words.utf8
            // Whom to ring and to write to.
            let isAddress = bytes.contains(UInt8(ascii: "@")) || bytes.count { (0x30...0x39).contains($0) } > 6
            return !isAddress && isCandidate(index, frame) && isOfText(index, text, frame)
        }
    }

    /// How many longer words of `key`, which is folded, come again in the text below the head.
    static func recurring(_ key: String, in frame: ArticleFrame) -> Int {
        let end = textIndex(frame)
        return textStart(end, frame).map { TextAffinity.recurring(key, toTextAt: $0, in: frame) } ?? 0
    }

    /// Index of the first line that is a paragraph or opens one; the number of lines where none is.
    private static func textIndex(_ frame: ArticleFrame) -> Int {
        frame.head.indices.first { index in
            let line = frame.head[index]
            return isProse(line, frame) || isWrapped(index, frame)
                || line.heading == 0 && DatelineRule.read(line, in: frame, hasHeadline: true) != nil
        } ?? frame.head.count
    }

    /// The next line goes on in lower case, and the two are no headline.
    private static func isWrapped(_ index: Int, _ frame: ArticleFrame) -> Bool {
        let line = frame.head[index]
        guard index + 1 < frame.head.count, line.heading == 0, line.count > 30 else { return false }
        let next = frame.head[index + 1]
        return next.line.number == line.line.number + 1 && opensInLowerCase(next)
            && HeadlineTurn.length(from: index, in: frame) == 0
    }

    private static func opensInLowerCase(_ line: PrintedLine) -> Bool {
        guard let first = line.words.unicodeScalars.first else { return false }
        return CaseFold.isLetter(first) && !CaseFold.isUppercase(first) && !PersonName.isCaseless(first)
    }

    private static func textStart(_ end: Int, _ frame: ArticleFrame) -> Int? {
        if end < frame.head.count { return frame.head[end].line.range.lowerBound }
        return frame.head.last?.line.range.upperBound
    }

    /// A paragraph: long, or a sentence that ends.
    private static func isProse(_ line: PrintedLine, _ frame: ArticleFrame) -> Bool {
        if line.isText || line.line.range.count > 220 { return true }
        guard line.heading == 0, line.count > 60, let last = line.words.last else { return false }
        return ".:,;".contains(last) || SentenceEnd.isInside(line.words) && line.count > 120
    }

    private static func isCandidate(_ index: Int, _ frame: ArticleFrame) -> Bool {
        let line = frame.head[index]
        return HeadlineRule.isPlausible(line, in: frame) && !line.isRule(in: frame.bytes)
            && !SiteDebrisRule.isDebris(line, in: frame)
            && frame.credits(of: line, hasHeadline: true) == nil
    }

    private static func namesSomebody(_ line: PrintedLine, _ frame: ArticleFrame) -> Bool {
        frame.credits(of: line, hasHeadline: true)?.namesSomebody ?? false
    }

    /// None of its longer words comes again, or of a few less than a third; or it is made like a menu or a path.
    private static func isAlien(_ index: Int, _ start: Int, _ frame: ArticleFrame) -> Bool {
        let line = frame.head[index]
        guard line.heading != 1 else { return false }
        if isFurniture(line) { return true }
        // No site's own line is so long.
        let count = line.partCount
        return count <= 12 && TextAffinity.isAlien(line.key, toTextAt: start, in: frame, isShort: count <= 8)
    }

    /// "Environment|Society", "Forum » General", "Document 5 of 72", "61  THE SLOW REVIEW  Summer 2016".
    private static func isFurniture(_ line: PrintedLine) -> Bool {
        let count = line.partCount
        if count > 12 { return false }
        if count <= 6, hasMark(line.words), line.words.contains(where: { "|»›>".contains($0) }) { return true }
        guard line.words.hasByte(where: { $0.are(0x30...0x39) }) else { return false }
        let figures = line.words.spaceSeparated.count { $0.utf8.contains { (0x30...0x39).contains($0) } }
        return figures >= 2 && figures * 3 >= count
    }

    /// A byte that one of `|»›>` begins with.
    private static func hasMark(_ words: String) -> Bool {
        words.hasByte { $0.are(UInt8(ascii: "|")) .| $0.are(UInt8(ascii: ">")) .| $0.are(0xC2) .| $0.are(0xE2) }
    }

    /// Four words and more, of which two recur and at least a third of the longer ones.
    private static func isOfText(_ index: Int, _ start: Int, _ frame: ArticleFrame) -> Bool {
        let line = frame.head[index]
        let words = line.partCount
        guard words >= 3, line.words.first != "[", !opensInLowerCase(line),
            line.words.last != "." || CaseFold.isInCapitals(line.words)
        else { return false }
        return TextAffinity.isOfText(line.key, toTextAt: start, in: frame)
    }

    /// A headline of few common words may have a standfirst or a subheading below it, which tells more: it opens in
    /// capitals where that is written as a sentence, or that is a heading of a lower level.
    private static func isSubordinate(_ index: Int, to first: Int, _ frame: ArticleFrame) -> Bool {
        let (upper, lower) = (frame.head[first], frame.head[index])
        if isFurniture(upper) { return false }
        if upper.heading > 0, lower.heading == 0 || lower.heading > upper.heading { return true }
        if upper.emphasis == .bold, lower.emphasis != .bold, lower.heading == 0 { return true }
        let words = upper.words.spaceSeparated
        let endsAsTitle = words.last?.unicodeScalars.first.map(CaseFold.isUppercase) ?? false
        let isTitle = words.count >= 3 && (endsAsTitle || HeadlineRule.isTitleCase(upper.words))
        return isTitle && !HeadlineRule.isTitleCase(lower.words) && lower.heading == 0
            || lower.partCount > 18
    }
}
