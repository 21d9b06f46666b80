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
        Claims.add(later.title, to: &title)
        Claims.add(later.kicker, to: &kicker)
        Claims.add(later.standfirst, to: &standfirst)
        Claims.add(later.authors, to: &authors)
        Claims.add(later.published, to: &published)
        Claims.add(later.updated, to: &updated)
        Claims.add(later.datelinePlace, to: &datelinePlace)
        Claims.add(later.regions, to: &regions)
        Claims.add(later.regionsAlso, to: &regionsAlso)
        Claims.add(later.language, to: &language)
        Claims.add(later.publication, to: &publication)
        Claims.add(later.issue, to: &issue)
        Claims.add(later.source, to: &source)
        Claims.add(later.translated, to: &translated)
        Claims.add(later.translator, to: &translator)
        if !later.liftedLines.isEmpty { liftedLines.formUnion(later.liftedLines) }
    }

    /// Most lists have nothing, and where the first has nothing, the other is taken over as it is.
    static func add<Value>(_ later: [Claim<Value>], to claims: inout [Claim<Value>]) {
        if later.isEmpty { return }
        if claims.isEmpty { claims = later } else { claims += later }
    }
}
