import Testing

@testable import Presswork

@Test func indentedProseOfAPlainTextIsNotCode() {
    #expect(html("Title\n\n    By X", path: "a.txt") == "<p>Title</p>\n<p>By X</p>\n")
    let rest = "the sea came back to the harbour of the town that had waited for it."
    #expect(html("\tOne day\n\(rest)", path: "a.txt") == "<p>One day\n\(rest)</p>\n")
}

@Test func indentedCodeStaysCode() {
    #expect(html("x\n\n    a = f(b);\n    return a;", path: "a.txt").contains("<pre"))
    #expect(html("x\n\n    prose", path: "a.md").contains("<pre"))
}

@Test func indentationThatContinuesAListStays() {
    #expect(html("- a\n\n    b", path: "a.txt") == "<ul>\n<li><p>a</p>\n<p>b</p>\n</li>\n</ul>\n")
}

@Test func shortLinesOfAPlainTextKeepTheirBreaks() {
    #expect(html("Media Office\nin Uzbekistan", path: "a.txt") == "<p>Media Office<br>\nin Uzbekistan</p>\n")
    #expect(html("Media Office\nin Uzbekistan", path: "a.md") == "<p>Media Office\nin Uzbekistan</p>\n")
}

@Test func theWordsAloneAreKeptForSummariesAndSearch() {
    let plain = press("# A *b*\n\n- c\n- `d`\n\n> e\tf   g[^1]\n\n[^1]: h").value.plainText
    #expect(String(decoding: plain, as: UTF8.self) == "A b c d e f g h")
}

@Test func wordsAreCutBetweenCharacters() {
    var words = PlainText(limit: 5)
    words.add(Array("абв".utf8)[...])
    #expect(String(decoding: words.bytes, as: UTF8.self) == "аб")
}
