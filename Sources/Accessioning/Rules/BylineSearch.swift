import ArchiveModel

/// The byline of a head that was read without one: the head ended at a caption or a button, or another line was taken
/// for the headline.
///
/// A line counts that a label opens, or that holds nothing but full names and touches what bylines touch: a day, a post,
/// an account, the minutes a text takes to read. Where two such lines name different people, nobody is named.
struct BylineSearch {
    let byline: Byline
    /// Bytes of its line.
    let range: Range<Int>

    static func find(in frame: ArticleFrame, titleRange: Range<Int>?) -> BylineSearch? {
        var labelled: [BylineSearch] = []
        var bare: [BylineSearch] = []
        if let reporter = reporter(in: frame) { return reporter }
        for index in frame.head[..<end(of: frame)].indices where isPlausible(frame.head[index]) {
            if let titleRange, frame.head[index].line.range.overlaps(titleRange) { continue }
            if let found = labelAbove(at: index, in: frame) ?? self.labelled(at: index, in: frame) {
                labelled.append(found)
            } else if let found = self.bare(at: index, in: frame) {
                bare.append(found)
            }
        }
        return sole(labelled, below: titleRange) ?? (labelled.isEmpty ? sole(bare, below: titleRange) : nil)
    }

    /// "〔記者陳以沫／澎湖報導〕" in front of the first paragraphs.
    private static func reporter(in frame: ArticleFrame) -> BylineSearch? {
        guard !frame.omitted.contains("byline.apart") else { return nil }
        for line in frame.head.prefix(8) {
            guard let (name, range) = EastAsianReporter.opening(line, in: frame) else { continue }
            let evidence = frame.text.evidence("byline.apart", range)
            return BylineSearch(byline: Byline(names: [name], evidence: evidence, certainty: .stated), range: range)
        }
        return nil
    }

    /// Index of the second paragraph; lines of a wrapped text are one.
    private static func end(of frame: ArticleFrame) -> Int {
        var paragraphs = 0
        var full = 0
        for (index, line) in frame.head.enumerated() {
            let touches = index > 0 && frame.head[index - 1].line.number + 1 == line.line.number
            full = line.line.range.count >= 40 ? (touches ? full + 1 : 1) : 0
            if line.isText || line.line.range.count > 150 || full == 4 { paragraphs += 1 }
            if paragraphs == 2 { return index }
        }
        return frame.head.count
    }

    private static func isPlausible(_ line: PrintedLine) -> Bool {
        line.hasKey && line.heading == 0 && !line.isListItem && line.count <= 140
            && !line.words.utf8.starts(with: "- ".utf8)
    }

    /// One line, or several that name the same people; of those below the headline if any are.
    private static func sole(_ found: [BylineSearch], below titleRange: Range<Int>?) -> BylineSearch? {
        let below = found.filter { $0.range.lowerBound >= (titleRange?.upperBound ?? 0) }
        let kept = below.isEmpty ? found : below
        guard let first = kept.first else { return nil }
        let names = first.byline.names.map(\.name)
        return kept.allSatisfy { $0.byline.names.map(\.name) == names } ? first : nil
    }

    /// "By X", "by: X | 3 May 2015", "Byline: X".
    private static func labelled(at index: Int, in frame: ArticleFrame) -> BylineSearch? {
        let line = frame.head[index]
        let opens = frame.parts(of: line.inner).prefix(6).contains { part in
            if case .author? = CreditSegment.labelled(part, in: frame, hasHeadline: true)?.kind { return true }
            return false
        }
        guard opens, !frame.omitted.contains(.bylineLine),
            let credits = frame.credits(of: line, hasHeadline: true)?.credits
        else { return nil }
        for case .authors(let list) in credits where areNames(list.names, in: frame) {
            return found(list.names, "byline.apart", .stated, line, in: frame)
        }
        return nil
    }

    /// "by" or "Author:" above the names.
    private static func labelAbove(at index: Int, in frame: ArticleFrame) -> BylineSearch? {
        guard index > 0 else { return nil }
        let above = frame.head[index - 1].key
        var label = above[...]
        while let last = label.last, ":–— ".contains(last) { label.removeLast() }
        guard label.utf8.count <= 24, case .author? = CreditKind.of(label: String(label)),
            let list = NameList(frame.head[index].words[...], isLabelled: false),
            areNames(list.names, in: frame), !frame.omitted.contains(.bylineLabelAbove)
        else { return nil }
        return found(list.names, "byline.label-above", .stated, frame.head[index], in: frame)
    }

    private static func bare(at index: Int, in frame: ArticleFrame) -> BylineSearch? {
        let line = frame.head[index]
        guard line.noteMarks == 0, mayOpenWithName(line.words), touchesByline(index, in: frame),
            let names = NameList(line.words[...], isLabelled: false)?.names
                ?? BareBylineRule.names(inPlace: line, in: frame),
            areNames(names, in: frame),
            // Without capitals any three words have a name's shape.
            let letter = line.words.unicodeScalars.first, !PersonName.isCaseless(letter) || letter.value < 0x530
        else { return nil }
        return found(names, "byline.apart", .conjectured, line, in: frame)
    }

    /// No name opens with the sign of a quotation, a table or a list; the lines around such a line need not be read.
    private static func mayOpenWithName(_ words: String) -> Bool {
        words.utf8.first.map { $0 >= 0x80 || $0.isASCIILetter || "-'`.,;".utf8.contains($0) } ?? false
    }

    /// The next line is a day, a post, an account or a time of reading, and the one above is no picture's.
    private static func touchesByline(_ index: Int, in frame: ArticleFrame) -> Bool {
        guard index + 1 < frame.head.count else { return false }
        if index > 0, let above = frame.credits(of: frame.head[index - 1], hasHeadline: true), above.isOtherHand {
            return false
        }
        let next = frame.head[index + 1]
        if next.words.first == "@" || RoleWords.isRequest(next.key[...])
            || RoleWords.isRole(next.key) && next.count <= 80
        {
            return true
        }
        // "5 min read" is the site's, and stands beside a name all the same.
        let between = frame.head[index].line.number..<next.line.number
        let below = frame.debris.filter { between.contains($0.line.number) } + [next]
        if below.contains(where: { authorPages.contains($0.key) }) { return true }
        return below.contains { frame.credits(of: $0, hasHeadline: true, hasByline: true) != nil }
    }

    /// What leads from a columnist's name to the other columns.
    private static let authorPages: WordTable = [
        "tüm yazıları", "yazarın tüm yazıları", "все статьи автора", "все материалы автора", "все публикации автора",
        "جميع المقالات", "all posts", "all articles", "see all articles", "view all posts", "all stories",
    ]

    private static func areNames(_ names: [NameList.Name], in frame: ArticleFrame) -> Bool {
        !names.isEmpty
            && names.allSatisfy { name in
                let words = name.name.prefix { $0 != "," }
                return name.kind == .person && PersonName.isFull(words) && !KnownPlace.isOne(words)
                    && !CommonWords.make(up: words, in: frame)
            }
    }

    private static func found(
        _ names: [NameList.Name], _ rule: String, _ certainty: Certainty, _ line: PrintedLine, in frame: ArticleFrame
    ) -> BylineSearch? {
        guard !frame.omitted.contains(rule) else { return nil }
        let byline = Byline(names: names, evidence: frame.evidence(rule, line), certainty: certainty)
        return BylineSearch(byline: byline, range: line.line.range)
    }
}
