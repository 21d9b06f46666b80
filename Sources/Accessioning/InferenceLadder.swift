import ArchiveModel

/// What the rules make of a text.
package struct Reading: Sendable {
    /// At equal certainty the first claim is the best; all are kept.
    package let claims: Claims
    /// Bytes of the headline, without marks; nil where none is printed.
    package let titleRange: Range<Int>?
    /// Bytes of the dateline with the dash that ends it.
    package let datelineRange: Range<Int>?
    /// Bytes of bylines, roles, sign-offs and site debris: no evidence for regions. Sorted.
    package let boilerplate: [Range<Int>]
}

/// The rules in their order, from what is printed to what may be conjectured.
package struct InferenceLadder: Sendable {
    private let order: NumericOrder

    /// `order`: how the archive writes days and months in figures.
    package init(order: NumericOrder) {
        self.order = order
    }

    /// `fileName`: the seed's path, which may hold a day. Linear in the length of the text.
    package func read(_ text: CapturedText, fileName: String) -> Reading {
        let frame = ArticleFrame(text, order: order)
        let head = HeadReader(frame)
        let tail = TailReader(frame, headLength: head.length, headByline: head.byline)
        var claims = head.claims
        claims.append(tail.claims)
        claims.authors += AuthorsRule.claims(head.byline, tail.byline, roles: tail.roles)
        claims.published += AddressDateRule.claims(in: frame) + FileNameDateRule.claims(fileName)
        claims.updated += corrections(frame, published: Inferred(claims.published))
        if !claims.published.contains(where: { $0.certainty == .stated }) {
            let printed = frame.dates(in: textRange(text))
            claims.published += LatestEventRule.claims(in: text, printed: printed)
        }
        claims.language += LanguageRule.claims(text)
        let boilerplate = head.boilerplate + tail.boilerplate
        return Reading(
            claims: claims, titleRange: head.titleRange, datelineRange: head.datelineRange,
            boilerplate: boilerplate.sorted { $0.lowerBound < $1.lowerBound })
    }

    private func corrections(
        _ frame: ArticleFrame, published: Inferred<PublicationDate>
    ) -> [Claim<PublicationDate>] {
        let day = published.certainty == .stated ? published.value : nil
        let lines = frame.tail.suffix(4) + frame.head.prefix(8)
        return lines.lazy.compactMap { CorrectionRule.read($0, in: frame, published: day) }.first?.claims.updated ?? []
    }

    private func textRange(_ text: CapturedText) -> Range<Int> {
        guard let first = text.lines.first, let last = text.lines.last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }
}
