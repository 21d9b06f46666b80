import ArchiveModel

/// What one or more rules say of a text; an empty list where they say nothing.
package struct Claims: Sendable {
    package var title: [Claim<String>] = []
    package var kicker: [Claim<String>] = []
    package var standfirst: [Claim<String>] = []
    package var authors: [Claim<[Attribution]>] = []
    package var published: [Claim<PublicationDate>] = []
    package var updated: [Claim<PublicationDate>] = []
    package var datelinePlace: [Claim<String>] = []
    package var regions: [Claim<[RegionCode]>] = []
    package var regionsAlso: [Claim<[RegionCode]>] = []
    package var language: [Claim<LanguageTag>] = []
    package var publication: [Claim<String>] = []
    package var issue: [Claim<String>] = []
    /// What a line such as "Source: X" names: where the capture was taken from, which need not be where it was published.
    package var source: [Claim<String>] = []
    package var translated: [Claim<Bool>] = []
    package var translator: [Claim<String>] = []
    /// Lines whose whole content is claimed above and printed in the head of the page.
    package var liftedLines: Set<Int> = []

    package init() {}

    /// `later` stands behind these claims, so that at equal certainty the earlier rule wins.
    package mutating func append(_ later: Claims) {
        title += later.title
        kicker += later.kicker
        standfirst += later.standfirst
        authors += later.authors
        published += later.published
        updated += later.updated
        datelinePlace += later.datelinePlace
        regions += later.regions
        regionsAlso += later.regionsAlso
        language += later.language
        publication += later.publication
        issue += later.issue
        source += later.source
        translated += later.translated
        translator += later.translator
        liftedLines.formUnion(later.liftedLines)
    }
}
