import ArchiveModel
import Testing

@testable import Accessioning

@Test func aTextWithoutLineEndsIsNoted() {
    let words = String(repeating: "water ", count: 20_000)
    #expect(oddities(words) == ["a.txt:1:1 this line has 119999 bytes; did the capture lose its line ends?"])
    #expect(oddities(String(repeating: "water\n", count: 20_000)) == [])
}

@Test(arguments: ["<!DOCTYPE html>", "<html lang=en><head>"])
func aSavedPageIsToldForItsMarkupWouldBeRead(line: String) {
    let words =
        "a.txt:1:1 this is a page's HTML, which is shown as it stands; "
        + "save the page's text, as a reader view shows it"
    #expect(oddities(line + "\n<p>Water</p>\n") == [words])
    #expect(oddities("Water\n" + line + "\n") == [])
}

@Test func frontMatterThatIsTOMLIsTold() {
    let words = "a.txt:1:1 this is TOML, which is not read; write it as YAML between two lines '---'"
    #expect(oddities("+++\ntitle = 1\n+++\nWater\n") == [words])
    #expect(oddities("+++\nWater\n") == [])
}

@Test func aTextOfFiguresIsNoted() {
    #expect(oddities("12 34\n56\n") == ["a.txt:1:1 the text has figures but no letters"])
    #expect(oddities("12 a\n") == [])
    #expect(oddities("٣٤ ب\n") == [])
}

@Test(arguments: ["THE BRIDGE IS DOWN. ", "МОСТ РАЗОБРАН. "])
func aTextOfCapitalsIsNoted(sentence: String) {
    let text = String(repeating: sentence, count: 30)
    #expect(oddities(text) == ["a.txt:1:1 the text has no small letters, so names and places are harder to tell"])
    #expect(oddities(text + "a") == [])
    #expect(oddities(text + "я") == [])
    #expect(oddities(sentence) == [])
}

@Test func aWordOfTwoAlphabetsThatLookAlikeIsNoted() {
    #expect(
        oddities("By Jоhn\n")  // the o is Cyrillic
            == ["a.txt:1:4 'Jоhn' mixes Latin and Cyrillic letters that look alike"])
    #expect(
        oddities("One\nпo пoлю, нo\n")  // these are Latin
            == ["a.txt:2:1 'пo' mixes Latin and Cyrillic letters that look alike, and so do 2 more words"])
}

@Test(arguments: ["SMS-ки", "VIPам", "XXI-го века", "The word вода means water", "β-carotene"])
func wordsOfTwoAlphabetsThatAreWrittenSoAreNotNoted(text: String) {
    #expect(oddities(text + "\n") == [])
}

@Test func aMarkThatTurnsTheDirectionIsNoted() {
    #expect(
        oddities("By \u{202E}John\u{202C}\n") == [
            "a.txt:1:4 U+202E turns the direction of the text here; there are 2 such characters"
        ])
    #expect(oddities("كتب\u{200F} (أ)\n") == [])
}

private func oddities(_ text: String) -> [String] {
    let source = CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
    return TextOddities.findings(CapturedText(source)).map { finding in
        let place = finding.location.map { "\($0.path):\($0.line):\($0.column) " } ?? ""
        return place + finding.message + (finding.suggestion.map { "; " + $0 } ?? "")
    }
}
