import ArchiveModel
import Testing

@testable import Accessioning

private func lead(_ text: String) -> String {
    LeadText.of(CapturedText(CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)), skipping: [], [])
}

private let water = "The water is fourteen kilometres away from the quay."

@Test func theLeadIsTheFirstParagraphWithoutMarks() {
    #expect(
        lead("# The Quay\n\n**The water** is [fourteen](https://a.example/b) kilometres `away` from the quay.") == water
    )
}

@Test func whiteSpaceOfEveryKindIsOneSpace() {
    #expect(lead("The water\u{A0}is \u{2003} fourteen\tkilometres\u{3000}away \u{2028}from the quay.") == water)
}

@Test func aShortLineIsNoLead() {
    #expect(lead("A line in chalk") == "")
}

@Test func aLongLeadEndsAtAWord() {
    let words = String(repeating: "вода ", count: 60)
    #expect(lead(words) == String(repeating: "вода ", count: 47) + "вода…")
    #expect(lead(String(repeating: "x", count: 300)) == String(repeating: "x", count: 240) + "…")
}

@Test func aLeadThatFitsIsWhole() {
    let words = String(repeating: "é", count: 240)
    #expect(lead(words) == words)
}

@Test func wordsAreCountedByTheSpacesBetweenThem() {
    let source = CapturedSource(path: "a.txt", bytes: Array("  One two\n\n\tthree  four\t five \n".utf8), digest: 0)
    #expect(WordCount.of(CapturedText(source)) == 5)
}

@Test func whatIsStruckOutIsTakenDownWithoutItsMarks() {
    #expect(
        lead("The water is ~14 kilometres ~~off~~ away from the old quay.")
            == "The water is ~14 kilometres off away from the old quay.")
}

@Test func marksThatMarkNothingStayInALead() {
    #expect(
        lead("_The file_ C:\\water_level_2 says 5 * 3 *kilometres*, and 100\\* litres")
            == "The file C:\\water_level_2 says 5 * 3 kilometres, and 100* litres")
}
