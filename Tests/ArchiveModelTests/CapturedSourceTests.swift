import Testing

@testable import ArchiveModel

private func source(_ text: String) -> CapturedSource {
    CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
}

@Test func columnsAreCountedInScalarsAndLinesFromOne() {
    let text = source("Ağa\nдве воды")
    #expect(text.location(at: 0) == SourceLocation(path: "a.txt", line: 1, column: 1))
    #expect(text.location(at: 3) == SourceLocation(path: "a.txt", line: 1, column: 3))
    #expect(text.location(at: 5) == SourceLocation(path: "a.txt", line: 2, column: 1))
    #expect(text.location(at: 12) == SourceLocation(path: "a.txt", line: 2, column: 5))
}

@Test func theEndOfTheTextHasAPlaceToo() {
    let text = source("ab\n")
    #expect(text.lineCount == 2 && text.range(ofLine: 2) == 3..<3)
    #expect(text.location(at: 3) == SourceLocation(path: "a.txt", line: 2, column: 1))
    #expect(source("").lineCount == 1 && source("").range(ofLine: 1) == 0..<0)
}

@Test func liftedLinesLeaveEmptyOnesBehind() {
    let body = ArticleBody(firstLine: 2, liftedLines: [2, 4])
    #expect(String(decoding: body.text(of: source("x\nTitle\n\nBy Jane\ntext")), as: UTF8.self) == "\n\n\ntext\n")
    #expect(ArticleBody(firstLine: 9, liftedLines: []).text(of: source("x")).isEmpty)
}
