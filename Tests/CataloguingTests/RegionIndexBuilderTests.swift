import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Bench = ArticleBench

private func terms(_ articles: [Article], _ authorities: AuthorityFile = AuthorityFile()) -> [RegionTerm] {
    RegionIndexBuilder(authorities: authorities, language: LanguageTag("en"), tree: .world).build(articles)
}

@Test func anArticleStandsUnderEveryAreaThatHoldsItsRegion() {
    let found = terms([Bench.article("a", about: ["KG"]), Bench.article("b", about: ["UZ"])])
    #expect(found.map(\.code.rawValue) == ["001", "142", "143", "KG", "UZ"])
    #expect(found.map(\.entries) == [[0, 1], [0, 1], [0, 1], [0], [1]])
    #expect(found[2].permalink.path == "regions/central-asia.html" && found[2].parent == RegionCode("142"))
}

@Test func whatAnArticleIsAboutIsNotListedAgainAsWhatItAlsoDealsWith() {
    let found = terms([Bench.article("a", about: ["KG"], also: ["UZ", "NO"])])
    let also = found.filter { !$0.also.isEmpty }.map(\.code.rawValue)
    #expect(also == ["150", "154", "NO", "UZ"])
    #expect(found.first { $0.code.rawValue == "143" }?.entries == [0])
}

@Test func theAuthorityFilesHeadingWinsAndTheAddressStays() {
    var authorities = AuthorityFile()
    authorities.regions = [AuthorityFile.RegionEntry(code: RegionCode("TR"), heading: "Anatolia", variants: [])]
    let term = terms([Bench.article("a", about: ["TR"])], authorities).first { $0.code.rawValue == "TR" }
    #expect(term?.heading == "Anatolia")
    let plain = terms([Bench.article("a", about: ["TR"])]).first { $0.code.rawValue == "TR" }
    #expect(term?.permalink == plain?.permalink)
}

@Test func codesThatTheTreeDoesNotKnowHaveNoTerm() {
    #expect(terms([Bench.article("a", about: ["ZZ"])]).isEmpty)
}
