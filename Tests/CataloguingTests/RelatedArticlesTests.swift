import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Bench = ArticleBench

private func related(_ articles: [Article]) -> [[Int]] {
    let authors = AuthorIndexBuilder(authorities: AuthorityFile()).build(articles).terms
    let regions = RegionIndexBuilder(authorities: AuthorityFile(), language: LanguageTag("en"), tree: .world)
    return RelatedArticles(authors: authors, regions: regions.build(articles)).positions(of: articles)
}

@Test func theSameAuthorComesBeforeTheSameCountry() {
    let articles = [
        Bench.article("a", by: ["Jane Roe"], about: ["KG"]), Bench.article("b", about: ["KG"]),
        Bench.article("c", by: ["Jane Roe"]), Bench.article("d", by: ["Jane Roe"], about: ["KG"]),
    ]
    #expect(related(articles)[0] == [3, 2, 1])
}

@Test func anAreaAloneRelatesNothing() {
    #expect(related([Bench.article("a", about: ["KG"]), Bench.article("b", about: ["UZ"])]) == [[], []])
}

@Test func noArticleHasMoreThanSixAndNoneIsRelatedToItself() {
    let articles = (0..<40).map { Bench.article("a\($0)", by: ["Jane Roe"], about: ["KG", "UZ"]) }
    for (index, positions) in related(articles).enumerated() {
        #expect(positions.count <= 6 && !positions.contains(index) && Set(positions).count == positions.count)
        #expect(positions.allSatisfy { abs($0 - index) <= 4 })
    }
}
