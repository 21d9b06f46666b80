import ArchiveModel
import Testing

@testable import Accessioning

private func read(_ yaml: String, rule: String = "meta") -> SuppliedMetadata {
    let reader = MetadataReader(rule: rule, regions: RegionNameTable(AuthorityFile()))
    guard let value = YAMLReader.read(yaml, path: "a.meta.yml").value else { return SuppliedMetadata() }
    return reader.read(value) { _ in nil }.value
}

private func article(_ text: String, _ supplied: SuppliedMetadata) -> Article {
    let source = CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
    return ArticleReader(order: .unknown).read(source, firstLine: 1, supplied: supplied)
}

private let text = "The Wells\n\nBy Jane Roe\n\n12 March 2021\n\nText here about wells.\n"

@Test(arguments: ["authors: unknown", "authors: [Unknown]", "Author: UNKNOWN"])
func theWordUnknownBeatsEveryClaim(_ yaml: String) {
    let authors = article(text, read(yaml)).authors
    #expect(authors.value == nil && authors.certainty == .supplied && authors.evidence?.rule == "meta.authors")
    #expect(authors.rejected.map(\.value) == [[Attribution(name: "Jane Roe")]])
}

@Test func anEmptyKeySaysNothing() {
    for yaml in ["authors:", "authors: ~", "authors: null", "authors: []"] {
        #expect(article(text, read(yaml)).authors.value == [Attribution(name: "Jane Roe")])
    }
}

@Test func aTitleMayBeTheWordItself() {
    #expect(read("title: Unknown").claims.title.first?.value == "Unknown")
    #expect(read("title: unknown").unknown[.title] != nil)
    #expect(article(text, read("title: unknown")).headline.title.value == nil)
}

@Test func theStrongerFileDecides() {
    let unknown = read("date: unknown")
    let known = read("date: 2019", rule: "front-matter")
    #expect(article(text, known.overridden(by: unknown)).dating.published.value == nil)
    #expect(article(text, unknown.overridden(by: known)).dating.published.value?.edtf == "2019")
    #expect(article(text, unknown.overridden(by: read("lang: en"))).dating.published.value == nil)
}

@Test func whatTheHeadNoLongerShowsStaysInTheText() {
    #expect(article(text, SuppliedMetadata()).body.liftedLines == [1, 3, 5])
    #expect(article(text, read("authors: unknown")).body.liftedLines == [1, 5])
}
