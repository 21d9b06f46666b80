import Testing

@testable import Accessioning

@Test func aTextWithoutHeadlineGetsItsFirstSentence() {
    #expect(
        WorkingTitleRule.cut("The cranes stand on dry land. Storks nest in them.") == "The cranes stand on dry land")
}

@Test func aLongSentenceIsCutAtAClause() {
    let lead = "The cranes of the harbour stand on dry land, as they have stood for a generation of storks and more"
    #expect(WorkingTitleRule.cut(lead) == "The cranes of the harbour stand on dry land…")
}

@Test func aSentenceWithoutClausesIsCutAtAWord() {
    let lead = "The cranes of the harbour have stood on dry land for so long by now that the storks nest in all of them"
    #expect(
        WorkingTitleRule.cut(lead) == "The cranes of the harbour have stood on dry land for so long by now that the…")
}

@Test func aWordWithoutSpacesIsCut() {
    #expect(WorkingTitleRule.cut(String(repeating: "a", count: 500)).unicodeScalars.count == 81)
}
