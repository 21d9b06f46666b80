import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Bench = ArticleBench

private func index(_ taxonomy: Taxonomy, _ articles: [Article]) -> TaxonomyIndex {
    TaxonomyIndexBuilder(language: LanguageTag("en")).build(taxonomy, articles)
}

/// Words that articles carry become terms.
@Suite struct TaxonomyIndexBuilderTests {
    @Test func kickersThatDifferInCaseAreOneUnderTheFormPrintedMost() {
        let articles = ["NEWS", "News", "NEWS", "Notice"].map { Bench.article($0, kicker: $0) }
        let found = index(.kickers, articles)
        #expect(found.terms.map(\.heading) == ["NEWS", "Notice"])
        #expect(found.terms.map(\.entries) == [[0, 1, 2], [3]] && found.positions == [[0], [0], [0], [1]])
    }

    @Test func ofEquallyFrequentFormsSmallLettersWin() {
        let articles = ["LETTERS", "Letters"].map { Bench.article($0, kicker: $0) }
        #expect(index(.kickers, articles).terms.map(\.heading) == ["Letters"])
        #expect(index(.kickers, articles.reversed()).terms.map(\.heading) == ["Letters"])
    }

    @Test func composedAndDecomposedLettersAreOneTerm() {
        let articles = ["Cafe\u{301}", "Caf\u{E9}"].map { Bench.article("a", kicker: $0) }
        #expect(index(.kickers, articles).terms.map(\.permalink.path) == ["kickers/cafe.html"])
    }

    @Test func twoTermsWithOneSlugHaveAddressesOfTheirOwn() {
        let found = index(.tags, [Bench.article("a", tags: ["Café", "Cafe", "page-2", "index", "***"])])
        #expect(Set(found.terms.map { $0.permalink.path.lowercased() }).count == 5)
        #expect(!found.terms.contains { ["tags/index.html", "tags/page-2.html"].contains($0.permalink.path) })
    }

    @Test func languagesWithMostArticlesComeFirst() {
        let articles = ["ar", "ru", "ru"].enumerated().map { Bench.article("\($0)", language: $1) }
        #expect(index(.languages, articles).terms.map(\.heading) == ["ru", "ar"])
        #expect(index(.languages, articles).letters.isEmpty)
    }

    @Test func aTermIsInTheLanguageOfTheFirstArticleThatPrintsIt() {
        let articles = [Bench.article("a", kicker: "Вода", tags: ["Вода"], language: "ru")]
        #expect(index(.kickers, articles).terms.map(\.language) == [LanguageTag("ru")])
        #expect(index(.tags, articles).terms.map(\.language) == [nil])
    }

    @Test func anArticleIsFiledUnderABoundedNumberOfTags() {
        let found = index(.tags, [Bench.article("a", tags: (1...10_000).map { "tag \($0)" })])
        #expect(found.terms.count == 64 && found.positions[0].count == 64)
    }

    @Test func aTagOfTenThousandCharactersHasAShortHeadingAndAddress() {
        let tags = ["x", "y"].map { String(repeating: "a", count: 10_000) + $0 }
        let terms = index(.tags, [Bench.article("a", tags: tags)]).terms
        #expect(terms.map(\.heading.count) == [161, 161] && terms[0].permalink != terms[1].permalink)
        #expect(terms.allSatisfy { $0.permalink.path.utf8.count < 140 })
    }

    @Test func anArchiveWithoutAWordHasNoTerm() {
        #expect(index(.publications, [Bench.article("a")]).terms.isEmpty)
        #expect(index(.tags, [Bench.article("a", tags: [""])]).terms.isEmpty)
    }
}
