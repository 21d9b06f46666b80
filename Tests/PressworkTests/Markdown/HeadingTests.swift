import Testing

@testable import Presswork

@Test func theHighestHeadingBecomesTheSecondLevelAndNoneIsSkipped() {
    let headings = press("# A\n\n### B\n\n## C\n\n#### D").value.headings
    #expect(headings.map(\.level) == [2, 3, 3, 4])
}

@Test func idsAreDistinctAndKeepTheirScript() {
    let headings = press("# Same\n# Same\n# Эпос — «Манас»\n# ...\n# Same 2", idPrefix: "p-").value.headings
    #expect(headings.map(\.id) == ["p-same", "p-same-2", "p-эпос-манас", "p-section", "p-same-2-2"])
}

@Test func aHeadingWithoutWordsIsNotPrinted() {
    #expect(html("#\n\ntext") == "<p>text</p>\n")
}

@Test func aHeadingsTextIsItsWords() {
    #expect(press("# The *big* `x` [link](http://a.b/)").value.headings.map(\.text) == ["The big x link"])
}
