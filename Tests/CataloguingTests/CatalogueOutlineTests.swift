import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Bench = ArticleBench

private let articles = [
    Bench.article("a", title: "Wells", by: ["Jane Roe"], on: "2021-05-02", about: ["KZ"], tags: ["water"]),
    Bench.article("b", title: "Rails", by: ["Jane Roe", "Ann Lee"], on: "2020-05-02", about: ["KZ"], kicker: "Notes"),
    Bench.article("c", title: "Undated", by: ["Ann Lee"], role: "Editor"),
]

private func stored(_ outline: CatalogueOutline) -> [UInt8] {
    var writer = StoreWriter()
    writer.value(outline)
    return writer.bytes
}

@Test func aCatalogueIsReadBackWithTheArticlesOfNow() async throws {
    let made = await Cataloguer(authorities: AuthorityFile(), language: LanguageTag("en")).catalogue(articles).value
    let bytes = stored(CatalogueOutline(made, numbers: made.numbers(of: articles)))
    let read = try bytes.withUnsafeBytes { raw in
        var reader = StoreReader(raw)
        let outline = try CatalogueOutline(from: &reader)
        #expect(reader.isAtEnd)
        return outline
    }
    let again = try #require(read.catalogue(of: articles))
    #expect(stored(CatalogueOutline(again, numbers: again.numbers(of: articles))) == bytes)
    #expect(again.entries.map(\.article.id) == ["b", "a", "c"])
    #expect(again.entries.map(\.permalink.path) == made.entries.map(\.permalink.path))
    #expect(again.authors.map(\.record) == made.authors.map(\.record) && again.undated == [2])
    #expect(again.years.map(\.months.first?.days.first?.entries) == [[0], [1]])
    #expect(read.catalogue(of: Array(articles.prefix(2))) == nil)
}
