import ArchiveModel

/// What the rules make of a text.
package struct Reading: Sendable {
    /// At equal certainty the first claim is the best; all are kept.
    package let claims: Claims
    /// Bytes of the headline, without marks; nil where none is printed.
    package let titleRange: Range<Int>?
    /// Bytes of the dateline with the dash that ends it.
    package let datelineRange: Range<Int>?
    /// Bytes of bylines, roles, sign-offs and site debris: no evidence for regions. Sorted by where they begin.
    package let boilerplate: [Range<Int>]
    /// Which figure of a day such as 05/11/2015 is the day, and who says so.
    let habit: NumericHabit
}

/// The rules in their order, from what is printed to what may be conjectured.
package struct InferenceLadder: Sendable {
    private let order: NumericOrder
    private let omitted: OmittedRules

    /// `order`: how the archive writes days and months in figures. `omitted` is for measuring what a rule earns.
    package init(order: NumericOrder, omitting omitted: OmittedRules = .none) {
        self.order = order
        self.omitted = omitted
    }

    /// `fileName`: the seed's path, which may hold a day. Linear in the length of the text.
    package func read(_ text: CapturedText, fileName: String) -> Reading {
        read(text, FrameLines(text, omitting: omitted), fileName: fileName)
    }

    /// `lines` are those of `text`, with the rules left out that this ladder leaves out.
    func read(_ text: CapturedText, _ lines: FrameLines, fileName: String) -> Reading {
        let language = LanguageRule.claims(text)
        let frame = ArticleFrame(text, lines, order: order, language: language.first?.value)
        let head = HeadReader(frame)
        let tail = TailReader(frame, headEnd: head.end, headByline: head.byline)
        let apart = head.byline == nil ? BylineSearch.find(in: frame, titleRange: head.titleRange) : nil
        var claims = head.claims
        var foot = tail.claims
        if !foot.updated.isEmpty, DatabaseRecord.closes(frame) { foot.updated = [] }
        claims.append(foot)
        let authors = AuthorsRule.claims(head.byline ?? apart?.byline, tail.byline, roles: tail.roles)
        Claims.add(authors, to: &claims.authors)
        let hasByline = head.byline != nil || apart != nil || tail.byline != nil
        let stamps = dates(in: frame, head, hasByline: hasByline, into: &claims)
        claims.published += AddressDateRule.claims(in: frame) + FileNameDateRule.claims(fileName)
        claims.updated += corrections(frame, published: Inferred(claims.published))
        claims.leaveOut(omitted)
        if !omitted.contains(.dateDatelineYear) {
            claims.published = DatelineYear.claims(claims.published, updated: claims.updated)
        }
        if !claims.published.contains(where: { $0.certainty == .stated || $0.evidence.rule == "date.dateline-year" }) {
            let end = stamps?.textEnd ?? frame.textEnd
            claims.published += bounds(frame, to: end, updated: claims.updated, language.first?.value)
        }
        Claims.add(language, to: &claims.language)
        claims.leaveOut(omitted)
        let names = apart.map { [$0.range] } ?? []
        let boilerplate = head.boilerplate + tail.boilerplate + names + frame.debrisRanges
        return Reading(
            claims: claims, titleRange: head.titleRange, datelineRange: head.datelineRange,
            boilerplate: boilerplate.sorted { $0.lowerBound < $1.lowerBound }, habit: frame.habit)
    }

    /// Days that lines state, each asked for only where those before it say nothing; the stamps below the text, if read.
    private func dates(
        in frame: ArticleFrame, _ head: HeadReader, hasByline: Bool, into claims: inout Claims
    ) -> FootStamps? {
        let days = StatedDays(frame: frame, hasByline: hasByline)
        claims.published = ForwardedMailRule.claims(claims.published, in: frame)
        days.sift(&claims)
        let first = claims.published.first
        let isAbove = head.titleRange.flatMap { title in first.map { days.isAbove($0, title) } } ?? false
        let isForwarded = claims.published.contains { $0.evidence.rule == "date.forwarded" }
        guard isAbove || !isStated(claims), !isForwarded else { return nil }
        var others = HeadDateRule.claims(
            in: frame, titleRange: head.titleRange, hasByline: hasByline, onlyBelow: true)
        // Without a headline there is no line above it.
        if !isAbove, head.titleRange != nil, !others.published.contains(where: StatedDays.isPrinted) {
            others = HeadDateRule.claims(in: frame, titleRange: head.titleRange, hasByline: hasByline)
        }
        days.sift(&others)
        claims.append(others)
        claims.published = ForwardedMailRule.claims(
            days.nearestFirst(claims.published, titleRange: head.titleRange), in: frame)
        if isStated(claims) { return nil }
        claims.append(SelfStatementRule.claims(in: frame))
        claims.published += WireStampRule.claims(in: frame)
        claims.published += CitationDateRule.claims(in: frame, title: claims.title.first?.value)
        if isStated(claims) { return nil }
        let stamps = FootStamps(frame, headEnd: head.end)
        claims.published += stamps.claims
        return stamps
    }

    private func isStated(_ claims: Claims) -> Bool { claims.published.contains { $0.certainty == .stated } }

    private func corrections(
        _ frame: ArticleFrame, published: Inferred<PublicationDate>
    ) -> [Claim<PublicationDate>] {
        let day = published.certainty == .stated ? published.value : nil
        for lines in [frame.tail.suffix(4), frame.head.prefix(8)] {
            for line in lines {
                if let reading = CorrectionRule.read(line, in: frame, published: day) { return reading.claims.updated }
            }
        }
        return []
    }

    /// What the events that the text tells of up to the line `end`, and the day of its last change, say of an undated text.
    private func bounds(
        _ frame: ArticleFrame, to end: Int, updated: [Claim<PublicationDate>], _ language: LanguageTag?
    ) -> [Claim<PublicationDate>] {
        var events: [Claim<PublicationDate>] = []
        if !omitted.contains(.dateLatestEvent) {
            let figures = FigurePlaces(frame.bytes, frame.text.range)
            let printed = frame.dates(in: textRange(frame, to: end), at: figures)
            events = LatestEventRule.claims(in: frame.text, printed: printed, language: language, at: figures)
        }
        return omitted.contains(.dateUpdatedBound) ? events : UpdatedBound.claims(updated, events)
    }

    /// Without the site's own part below the article: the days there are those of comments and other stories.
    private func textRange(_ frame: ArticleFrame, to end: Int) -> Range<Int> {
        let lines = frame.text.lines[..<end]
        guard let first = lines.first, let last = lines.last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }
}
