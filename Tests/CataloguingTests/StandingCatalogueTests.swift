import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Bench = ArticleBench

private func catalogue(_ articles: [Article]) async -> Catalogue {
    await Cataloguer(authorities: AuthorityFile(), language: LanguageTag("en")).catalogue(articles).value
}

@Test func anArticleFiledAsBeforeTakesTheOldOnesPlace() async throws {
    let old = [
        Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2021-05-02", about: ["KZ"]),
        Bench.article("b", title: "Rails", by: ["Jane Roe"], on: "2020-05-02", about: ["KZ"]),
    ]
    let again = Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2021-05-02", about: ["KZ"])
    let replaced = try #require(await catalogue(old).replacing(old, by: [again, old[1]]))
    #expect(replaced.entries.map(\.article.id) == ["b", "a"])
    #expect(replaced.entries[1].article === again && replaced.entries[0].article === old[1])
    #expect(replaced.entries.map(\.permalink.path) == ["2020/05/rails.html", "2021/05/wells.html"])
    #expect(replaced.authors[0].entries == [0, 1])
}

@Test(arguments: [
    Bench.article("a", title: "Rails", by: ["Jane Roe"], on: "2021"),
    Bench.article("a", title: "Wells", by: ["Jane Rue"], on: "2021"),
    Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2022"),
    Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2021", about: ["KZ"]),
    Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2021", also: ["KZ"]),
    Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2021", slug: "x"),
    Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2021", kicker: "Notes"),
    Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2021", tags: ["water"]),
    Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2021", language: "ru"),
    Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2021", role: "Editor"),
    Bench.article("b", title: "Wells", by: ["Jane Roe"], on: "2021"),
])
func anArticleFiledOtherwiseNeedsAnotherCatalogue(_ new: Article) async {
    let old = [Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2021")]
    #expect(await catalogue(old).replacing(old, by: [new]) == nil)
}

@Test func aCatalogueOfMoreOrFewerArticlesIsAnother() async {
    let old = ["a", "b"].map { Bench.article($0, title: "Wells") }
    let made = await catalogue(old)
    #expect(made.replacing(old, by: [old[0]]) == nil)
    #expect(made.replacing(old, by: old + [Bench.article("c")]) == nil)
}
