import ArchiveModel
import Testing

@testable import Accessioning

/// The text that is left for the body, and the lead.
private func read(_ text: String) throws -> (article: Article, body: String) {
    let source = CapturedSource(path: "a.md", bytes: Array(text.utf8), digest: 0)
    let split = try #require(FrontMatter.split(source).value)
    var supplied = SuppliedMetadata()
    if let lines = split.lines {
        let yaml = lines.map { source.text(source.range(ofLine: $0)) }.joined(separator: "\n")
        let value = try #require(YAMLReader.read(yaml, path: "a.md", firstLine: 2).value)
        let names = RegionNameTable(AuthorityFile())
        supplied = MetadataReader(rule: "front-matter", regions: names).read(value) { _ in nil }.value
    }
    let article = ArticleReader(order: .unknown).read(source, firstLine: split.firstLine, supplied: supplied)
    let body = String(decoding: article.body.text(of: source), as: UTF8.self)
    return (article, body.split(separator: "\n").joined(separator: "\n"))
}

private let sentence = "In a workshop outside Naryn I was shown how a shyrdak is cut."

@Test func whatTheHeadPrintsIsNotPrintedAgain() throws {
    let (article, body) = try read("The Wells\n\nBy Jane Roe\n\n12 March 2021\n\n\(sentence)\n")
    #expect(article.headline.title.value == "The Wells" && article.authors.value?.map(\.name) == ["Jane Roe"])
    #expect(body == sentence && article.lead == sentence)
}

/// The first paragraph was taken for a headline and vanished, for the editor had supplied another.
@Test func aParagraphThatIsNotTheHeadlineStays() throws {
    let (article, body) = try read("---\ntitle: Felt Without Offcuts\n---\n\n\(sentence)\n")
    #expect(body == sentence && article.lead == sentence)
}

@Test func aPrintedHeadlineThatTheEditorReplacedStaysInTheText() throws {
    #expect(try read("---\ntitle: Wells of the Gobi\n---\nThe Wells\n\n\(sentence)\n").body == "The Wells\n\(sentence)")
    #expect(try read("---\ntitle: The wells\n---\nThe Wells\n\n\(sentence)\n").body == sentence)
}

@Test func aBylineThatTheEditorReplacedStaysInTheText() throws {
    let printed = "The Wells\n\nBy Jane Roe\n\n\(sentence)\n"
    #expect(try read("---\nauthor: Joe Bloggs\n---\n" + printed).body == "By Jane Roe\n\(sentence)")
    #expect(try read("---\nauthor: {name: Jane Roe, role: Editor}\n---\n" + printed).body == sentence)
}

@Test func aPrintedDateThatTheEditorReplacedStaysInTheText() throws {
    let printed = "The Wells\n\nBy Jane Roe\n\n12 March 2021\n\n\(sentence)\n"
    #expect(try read("---\ndate: 2021-03-13\n---\n" + printed).body == "12 March 2021\n\(sentence)")
    #expect(try read("---\ndate: 2021-03-12\n---\n" + printed).body == sentence)
}

@Test func aLeadIsCutAtAWordAndBareOfMarks() throws {
    let long = "*Felt* is [made](x.md) " + String(repeating: "slowly and carefully ", count: 30)
    let lead = try read("The Wells\n\nBy Jane Roe\n\n\(long)\n").article.lead
    #expect(lead.hasPrefix("Felt is made slowly and") && lead.hasSuffix("…") && lead.unicodeScalars.count <= 241)
}

@Test func wordsAreCountedByWhiteSpace() throws {
    #expect(try read("One two\tthree\n\nчетыре  пять\n").article.wordCount == 5)
}
