import ArchiveModel

/// Captured source → article: what the editor supplies, what the text states, what can be inferred.
package struct ArticleReader: Sendable {
    private let ladder: InferenceLadder
    private let regions: RegionReader
    private let omitted: OmittedRules
    private let order: NumericOrder

    /// `order` is the archive's order of day and month in dates such as 05/11/2015.
    package init(order: NumericOrder, omitting omitted: OmittedRules = .none) {
        self.omitted = omitted
        ladder = InferenceLadder(order: order, omitting: omitted)
        regions = RegionReader.shared
        self.order = order
    }

    /// `firstLine` is the seed's first line after its front matter.
    package func read(_ source: CapturedSource, firstLine: Int, supplied: SuppliedMetadata) -> Article {
        let text = CapturedText(source, firstLine: firstLine)
        return read(text, FrameLines(text, omitting: omitted), supplied: supplied)
    }

    /// `lines` are those of `text`, with the rules left out that this reader leaves out.
    func read(_ text: CapturedText, _ lines: FrameLines, supplied: SuppliedMetadata)
        -> Article
    {
        let source = text.source
        let reading = ladder.read(text, lines, fileName: source.path)
        var claims = supplied.claims
        explain(&claims, NumericHabit(archive: order))
        var printed = reading.claims
        explain(&printed, reading.habit)
        claims.append(printed)
        let language = supplied.decide(.lang, claims.language)
        claims.append(
            regions.read(
                text, language: language.value ?? LanguageTag("en"), titleRange: reading.titleRange,
                datelineRange: reading.datelineRange, skipping: reading.boilerplate))
        claims.leaveOut(omitted)
        let lifted = LiftedLines.of(claims, unknown: supplied.unknown.keys)
        return Article(
            source: source.path, digest: source.digest, wordCount: WordCount.of(text),
            lead: LeadText.of(text, skipping: lifted, reading.boilerplate), headline: headline(claims, supplied),
            authors: supplied.decide(.authors, claims.authors),
            dating: Article.Dating(
                published: supplied.decide(.date, claims.published),
                updated: supplied.decide(.updated, claims.updated)),
            setting: setting(claims, supplied, language), provenance: provenance(claims, supplied),
            editorial: supplied.editorial,
            body: ArticleBody(firstLine: text.firstLine, liftedLines: lifted.sorted()))
    }

    private func explain(_ claims: inout Claims, _ habit: NumericHabit) {
        claims.published = AmbiguousDate.explained(claims.published, habit)
        claims.updated = AmbiguousDate.explained(claims.updated, habit)
    }

    /// For each country that the text names, the numbers its weight is learned from; see `RegionFeatures`.
    package func regionFeatures(_ source: CapturedSource, firstLine: Int) -> [(code: RegionCode, row: [Double])] {
        let text = CapturedText(source, firstLine: firstLine)
        let reading = ladder.read(text, fileName: source.path)
        return regions.features(
            text, language: Inferred(reading.claims.language).value ?? LanguageTag("en"),
            titleRange: reading.titleRange, datelineRange: reading.datelineRange, skipping: reading.boilerplate)
    }

    private func headline(_ claims: Claims, _ supplied: SuppliedMetadata) -> Article.Headline {
        Article.Headline(
            title: supplied.decide(.title, claims.title), kicker: supplied.decide(.kicker, claims.kicker),
            standfirst: supplied.decide(.standfirst, claims.standfirst))
    }

    private func setting(
        _ claims: Claims, _ supplied: SuppliedMetadata, _ language: Inferred<LanguageTag>
    ) -> Article.Setting {
        let regions = supplied.decide(.regions, claims.regions)
        return Article.Setting(
            datelinePlace: supplied.decide(.datelinePlace, claims.datelinePlace), regions: regions,
            regionsAlso: supplied.decide(.regionsAlso, without(regions.value ?? [], claims.regionsAlso)),
            language: language)
    }

    /// What the editor says a piece is about, the rules may have read as what it also deals with.
    private func without(_ about: [RegionCode], _ claims: [Claim<[RegionCode]>]) -> [Claim<[RegionCode]>] {
        claims.compactMap { claim in
            let rest = claim.value.filter { !about.contains($0) }
            return rest.isEmpty ? nil : Claim(rest, claim.certainty, claim.evidence)
        }
    }

    private func provenance(_ claims: Claims, _ supplied: SuppliedMetadata) -> Article.Provenance {
        Article.Provenance(
            publication: supplied.decide(.publication, claims.publication),
            issue: supplied.decide(.issue, claims.issue), source: Inferred(claims.source),
            translated: supplied.decide(.translated, claims.translated),
            translator: supplied.decide(.translator, claims.translator))
    }
}
