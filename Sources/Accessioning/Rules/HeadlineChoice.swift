/// Which line of the head is the headline, where something says so more surely than that it comes first.
///
/// In order: a label ("Subject: X"), the same words twice (the window's title and the page's), a heading of the first
/// level below lines without one, words that come again in the text. What then stands above and is no credit and no kicker belongs to the site.
struct HeadlineChoice: Sendable {
    /// Index in the frame's head.
    let index: Int
    /// Indexes of lines that say the headline again, with or without the site's name.
    var copies: Set<Int> = []
    /// What a copy says besides: the site's name.
    var site: Site?

    struct Site: Sendable {
        let name: String
        let index: Int
    }

    /// Nil where nothing is said, and the first line that can be a headline is one.
    static func of(_ frame: ArticleFrame) -> HeadlineChoice? {
        let end = frame.head.firstIndex { $0.isText || $0.line.range.count > 300 } ?? frame.head.count
        let labelled = frame.head[..<end].indices.filter { isLabelled(frame.head[$0], frame) }
        // Below a mail that was passed on stands the mail itself.
        if let index = labelled.first(where: { !isPassedOn(frame.head[$0]) }) ?? labelled.first {
            return alone(behind: index, frame, before: end) ?? HeadlineChoice(index: index)
        }
        if let index = ReleaseHead.headline(frame) { return HeadlineChoice(index: index) }
        return repeated(frame, before: end) ?? siteAbove(frame, before: end) ?? heading(frame, before: end)
            ?? HeadlineAffinity.choice(frame)
    }

    /// "Title: X", "Тема: X".
    private static func isLabelled(_ line: PrintedLine, _ frame: ArticleFrame) -> Bool {
        if case .title? = FieldCode.labelled(line.line.range, in: frame)?.kind { return true }
        // "Subject: Mines; Copper" are a library's headings.
        if line.key.utf8.first == UInt8(ascii: "s"), line.key.hasPrefix("subject"),
            line.key.utf8.contains(UInt8(ascii: ";"))
        {
            return false
        }
        guard line.key.hasByte(where: { $0.are(UInt8(ascii: ":")) }),
            let colon = line.key.utf8.prefix(32).firstIndex(of: UInt8(ascii: ":")),
            line.key.utf8.index(after: colon) < line.key.utf8.endIndex,
            case .title = CreditKind.of(label: NameList.trimmed(line.key[..<colon]))
        else { return false }
        return true
    }

    /// "Subject: Harbour Notes #12: How the Lake Came Back" above a line that is the headline alone, as newsletters have it.
    private static func alone(behind index: Int, _ frame: ArticleFrame, before end: Int) -> HeadlineChoice? {
        let label = frame.head[index]
        let below = frame.head[..<end].indices.dropFirst(index + 1).first { other in
            let line = frame.head[other]
            return line.partCount >= 3 && label.count > line.count + 9
                && [": ", " | ", " - ", " – ", " — "].contains { label.words.hasSuffix($0 + line.words) }
        }
        return below.map { HeadlineChoice(index: $0, copies: [index]) }
    }

    /// "Subject: Fwd: X", "Betreff: WG: X".
    private static func isPassedOn(_ line: PrintedLine) -> Bool {
        line.key.spaceSeparated.prefix(3).contains { ForwardedMailWords.prefixes.contains(String($0)) }
    }

    /// Words of twelve bytes or more that come twice, once perhaps with the site's name.
    private static func repeated(_ frame: ArticleFrame, before end: Int) -> HeadlineChoice? {
        for upper in frame.head[..<min(end, 8)].indices {
            let first = frame.head[upper]
            let key = first.key
            guard key.utf8.count >= 12 else { continue }
            for lower in frame.head[..<end].indices.dropFirst(upper + 1) {
                let second = frame.head[lower]
                let other = second.key
                let isSame = key == other
                guard isSame || key.utf8.count != other.utf8.count && SiteName.touches(key, other),
                    HeadlineRule.isPlausible(first, in: frame), !isCredit(first, frame),
                    !SiteDebrisRule.isDebris(first, in: frame),
                    // A running head comes again on every page.
                    MastheadBlock.read(first, at: upper, in: frame) == nil
                else { continue }
                if !isHead(upTo: upper, frame) { return nil }
                if isSame {
                    // A menu or a photograph's caption may print in capitals what the headline does not.
                    return CaseFold.isInCapitals(second.words) && !CaseFold.isInCapitals(first.words)
                        ? nil : HeadlineChoice(index: lower, copies: [upper])
                }
                if let choice = withSite(upper, lower, frame) { return choice }
            }
        }
        return nil
    }

    /// Below an author's name or a paragraph the text begins; what comes twice there is a quotation.
    private static func isHead(upTo upper: Int, _ frame: ArticleFrame) -> Bool {
        frame.head[...upper].indices.allSatisfy { index in
            let line = frame.head[index]
            if isProse(line) || index > 0 && !isAboveHeadline(frame.head[index - 1], frame) { return false }
            return frame.credits(of: line, hasHeadline: true)?.namesSomebody != true
        }
    }

    private static func withSite(_ upper: Int, _ lower: Int, _ frame: ArticleFrame) -> HeadlineChoice? {
        let (first, second) = (frame.head[upper], frame.head[lower])
        if second.key.utf8.count >= 12, let site = SiteName.beside(second, in: first) {
            return HeadlineChoice(index: lower, copies: [upper], site: Site(name: site, index: upper))
        }
        guard let site = SiteName.beside(first, in: second) else { return nil }
        // The name of the site stands alone, and behind the headline.
        let isSite =
            HeadlineAffinity.recurring(first.key, in: frame)
            < HeadlineAffinity.recurring(CaseFold.folded(site), in: frame)
        return isSite
            ? HeadlineChoice(index: lower, site: Site(name: first.words, index: upper))
            : HeadlineChoice(index: upper, copies: [lower], site: Site(name: site, index: lower))
    }

    /// A credit, a kicker, an address or a word or two: what a headline may have above it.
    private static func isAboveHeadline(_ line: PrintedLine, _ frame: ArticleFrame) -> Bool {
        line.partCount <= 3 || SiteDebrisRule.isDebris(line, in: frame)
            || frame.credits(of: line, hasHeadline: false) != nil
    }

    private static func isProse(_ line: PrintedLine) -> Bool { line.count > 160 }

    private static func isCredit(_ line: PrintedLine, _ frame: ArticleFrame) -> Bool {
        frame.credits(of: line, hasHeadline: true) != nil || KickerWords.isKicker(line.key)
    }

    /// A first line that is the site's name, as an address or a line of rights says.
    private static func siteAbove(_ frame: ArticleFrame, before end: Int) -> HeadlineChoice? {
        guard end > 1, let first = frame.head.first, first.partCount <= 5,
            HeadlineRule.isPlausible(first, in: frame), SiteName.isKnown(first.words, besides: first.line, in: frame),
            let next = frame.head[..<end].indices.dropFirst().first(where: { index in
                frame.head[index].partCount > 2
                    && frame.credits(of: frame.head[index], hasHeadline: false) == nil
                    && !SiteDebrisRule.isDebris(frame.head[index], in: frame)
            }), HeadlineRule.isPlausible(frame.head[next], in: frame), frame.head[next].partCount >= 3
        else { return nil }
        return HeadlineChoice(index: next, site: Site(name: first.words, index: 0))
    }

    /// `# X` below lines without marks, where a credit follows it or nothing above is longer than a few words; else it
    /// heads a section.
    private static func heading(_ frame: ArticleFrame, before end: Int) -> HeadlineChoice? {
        guard let index = frame.head[..<end].firstIndex(where: { $0.heading == 1 }), index > 0,
            frame.head[..<index].allSatisfy({ $0.heading == 0 }),
            !frame.head[..<index].contains(where: {
                frame.credits(of: $0, hasHeadline: true)?.namesSomebody ?? false
            }),
            isCredited(index, frame) || frame.head[..<index].allSatisfy({ $0.words.partCount <= 3 })
        else { return nil }
        return HeadlineChoice(index: index)
    }

    private static func isCredited(_ index: Int, _ frame: ArticleFrame) -> Bool {
        index + 1 < frame.head.count && frame.credits(of: frame.head[index + 1], hasHeadline: true) != nil
    }
}
