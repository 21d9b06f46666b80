import ArchiveModel
import Testing

@testable import Accessioning

private func split(_ text: String) -> FrontMatter.Split? {
    FrontMatter.split(CapturedSource(path: "a.md", bytes: Array(text.utf8), digest: 0)).value
}

@Test func theLinesBetweenTheFencesAreTheFrontMatter() {
    let found = split("---\ntitle: x\ndate: 2021\n---  \nText\n")
    #expect(found?.lines == 2...3 && found?.firstLine == 5)
    #expect(split("---\n# a note\n\n{title: x}\n...\nText\n")?.lines == 2...4)
}

@Test(arguments: [
    "Text\n", "", "---", "---\nIn the valley: a report\n---\n", "---\n\nText\n---\n", "--- \ntext\n",
    "----\ntitle: x\n----\n",
    "---\nhttp://x.example\n---\n", "\n---\ntitle: x\n---\n",
])
func aRuleThatSomebodyDrewIsNoFrontMatter(_ text: String) {
    let found = split(text)
    #expect(found?.lines == nil && found?.firstLine == 1)
}

@Test func anEmptyFrontMatterIsPassedOver() {
    let found = split("---\n---\nText\n")
    #expect(found?.lines == nil && found?.firstLine == 3)
}

@Test func aFenceThatNothingClosesIsAnError() {
    let source = CapturedSource(path: "a.md", bytes: Array("---\ntitle: x\n\nText\n".utf8), digest: 0)
    let outcome = FrontMatter.split(source)
    #expect(outcome.value == nil && outcome.findings.map(\.code) == ["front-matter.unterminated"])
}
