import ArchiveModel

/// Captured source → article: what the editor supplies, what the text states, what can be inferred.
package struct ArticleReader: Sendable {
    private let ladder: InferenceLadder
    private let regions: RegionReader

    /// `order` is the archive's order of day and month in dates such as 05/11/2015.
    package init(order: NumericOrder) {
        ladder = InferenceLadder(order: order)
        regions = RegionReader.shared
    }

    /// `firstLine` is the seed's first line after its front matter.
    package func read(_ source: CapturedSource, id: String, firstLine: Int, supplied: SuppliedMetadata) -> Article {
        let text = CapturedText(source, firstLine: firstLine)
        let reading = ladder.read(text, fileName: source.path)
        var claims = supplied.claims
        claims.append(reading.claims)
        let language = Inferred(claims.language)
        claims.append(
            regions.read(
                text, language: language.value ?? LanguageTag("en"), titleRange: reading.titleRange,
                datelineRange: reading.datelineRange, skipping: reading.boilerplate))
        let lifted = LiftedLines.of(claims)
        return Article(
            id: id, source: source.path, digest: source.digest, wordCount: WordCount.of(text),
            lead: LeadText.of(text, skipping: lifted, reading.boilerplate), headline: headline(claims),
            authors: Inferred(claims.authors),
            dating: Article.Dating(published: Inferred(claims.published), updated: Inferred(claims.updated)),
            setting: setting(claims, language), provenance: provenance(claims), editorial: supplied.editorial,
            body: ArticleBody(firstLine: firstLine, liftedLines: lifted.sorted()))
    }

    private func headline(_ claims: Claims) -> Article.Headline {
        Article.Headline(
            title: Inferred(claims.title), kicker: Inferred(claims.kicker), standfirst: Inferred(claims.standfirst))
    }

    private func setting(_ claims: Claims, _ language: Inferred<LanguageTag>) -> Article.Setting {
        let regions = Inferred(claims.regions)
        return Article.Setting(
            datelinePlace: Inferred(claims.datelinePlace), regions: regions,
            regionsAlso: Inferred(without(regions.value ?? [], claims.regionsAlso)), language: language)
    }

    /// What the editor says a piece is about, the rules may have read as what it also deals with.
    private func without(_ about: [RegionCode], _ claims: [Claim<[RegionCode]>]) -> [Claim<[RegionCode]>] {
        claims.compactMap { claim in
            let rest = claim.value.filter { !about.contains($0) }
            return rest.isEmpty ? nil : Claim(rest, claim.certainty, claim.evidence)
        }
    }

    private func provenance(_ claims: Claims) -> Article.Provenance {
        Article.Provenance(
            publication: Inferred(claims.publication), issue: Inferred(claims.issue), source: Inferred(claims.source),
            translated: Inferred(claims.translated), translator: Inferred(claims.translator))
    }
}
