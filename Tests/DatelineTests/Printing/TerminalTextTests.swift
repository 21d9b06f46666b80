import Testing

@testable import dateline

@Test func controlCharactersAndDirectionMarksAreSpeltOut() {
    #expect(
        TerminalText.safe("a\u{1B}[31m\u{7}\u{9B}\u{202E}\u{2066}\u{2028}b")
            == "a\\u{1B}[31m\\u{7}\\u{9B}\\u{202E}\\u{2066}\\u{2028}b")
    #expect(TerminalText.safe("a\r\nb") == "a\\u{D}\\u{A}b")
}

@Test func wordsOfAnyScriptStay() {
    let text = "Две воды\tحُرّاس القنوات 世界 e\u{301} 👩‍🚀"
    #expect(TerminalText.safe(text) == text)
}

@Test func linesOfOursStayLines() {
    #expect(TerminalText.safeLines("a\u{1B}\n\nb\n") == "a\\u{1B}\n\nb\n")
}
