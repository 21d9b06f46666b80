import ArchiveModel
import Testing

@testable import Presswork

@Test func aTextOverABoundIsPrintedAsItCame() {
    let outcome = press("*a*\n\n" + String(repeating: "|a", count: 300), path: "x.md", firstLine: 5)
    let page = String(decoding: outcome.value.html, as: UTF8.self)
    #expect(page.hasPrefix("<pre class=\"plain\" tabindex=\"0\">*a*\n\n|a|a"))
    #expect(!outcome.value.isMarkdown)
    #expect(outcome.findings.map(\.code) == ["markdown.over-bound"])
    #expect(
        outcome.findings.first?.message
            == "the text has a table row of more than 256 cells, so it is printed as it came")
    #expect(outcome.findings.first?.location?.line == 7)
}

@Test(arguments: [
    (String(repeating: ">", count: 100), BrokenBound.Bound.nesting),
    (String(repeating: "- ", count: 100) + "x", .nesting),
    (String(repeating: "*", count: 300) + "x", .delimiterRun),
    (String(repeating: "[^1] ", count: 1001), .notes),
    (String(repeating: "[", count: 21_000), .brackets),
    (String(repeating: "\"'", count: 11_000), .delimiters),
    (String(repeating: "x", count: 70_000), .lineBytes),
    (String(repeating: "a@\n", count: 10_001), .atSigns),
    ("|" + String(repeating: "-|", count: 200) + "\n" + String(repeating: "a\n", count: 1000), .cells),
])
func whatIsBeyondPeoplesWritingIsNotParsed(text: String, bound: BrokenBound.Bound) {
    let bytes = Array(text.utf8)
    let broken = BoundsCheck.broken(by: bytes, lines: MarkdownLine.all(in: bytes), bounds: MarkdownBounds())
    #expect(broken?.bound == bound)
}

@Test func aLongAddressUsedOftenIsNotParsed() {
    let text = "[a]: /" + String(repeating: "x", count: 60_000) + "\n\n" + String(repeating: "[a]\n\n", count: 2000)
    #expect(!press(text).value.isMarkdown)
}

@Test func deepMarkupIsSetWithoutItsInnermostTags() {
    let page = html(String(repeating: "*a **b ", count: 500) + String(repeating: "c** d* ", count: 500))
    #expect(page.split(separator: "<em>").count <= 65)
    #expect(page.split(separator: "<em>").count == page.split(separator: "</em>").count)
}

@Test func findingsAreCountedBeyondFifty() {
    let outcome = press(String(repeating: "[a](b)\n", count: 60))
    #expect(outcome.findings.count == 51)
    #expect(outcome.findings.last?.message == "10 more links and images of this text lead nowhere")
}

@Test func bytesThatAreNotUTF8AreRepaired() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x28, 0xF0, 0x9F]
    let outcome = MarkdownPress().press(bytes, PressRequest(path: "a.md", language: LanguageTag("en")))
    #expect(String(validating: outcome.value.html, as: UTF8.self) != nil)
}
