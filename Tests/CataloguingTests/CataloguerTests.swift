import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Bench = ArticleBench

private func catalogue(_ articles: [Article]) async -> Catalogue {
    await Cataloguer(authorities: AuthorityFile(), language: LanguageTag("en")).catalogue(articles).value
}

@Test func articlesStandInTheOrderOfTheirEarliestDayUndatedOnesLast() async {
    let articles = [
        Bench.article("u"), Bench.article("b", on: "2021-03-12"), Bench.article("a", on: "2021-03-12"),
        Bench.article("m", on: "2021-03"), Bench.article("y", on: "2020"),
    ]
    #expect(await catalogue(articles).entries.map(\.article.id) == ["y", "m", "a", "b", "u"])
}

@Test func theCatalogueIsTheSameForAnyOrderOfItsArticles() async {
    let articles = (0..<30).map { number in
        Bench.article(
            "a\(number)", title: "Title \(number % 7)", by: ["Author \(number % 5)"],
            on: number % 3 == 0 ? nil : "20\(10 + number % 4)-0\(1 + number % 9)",
            about: [number % 2 == 0 ? "KZ" : "UZ"])
    }
    let first = await catalogue(articles)
    let second = await catalogue(articles.reversed())
    #expect(first.entries.map(\.permalink) == second.entries.map(\.permalink))
    #expect(first.entries.map(\.related) == second.entries.map(\.related))
    #expect(first.authors.map(\.record) == second.authors.map(\.record))
    #expect(first.regions.map(\.entries) == second.regions.map(\.entries))
}
