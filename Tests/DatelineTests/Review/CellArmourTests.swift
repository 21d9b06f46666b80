import Testing

@testable import dateline

@Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t'=1"), ("\n=1", "'\n'=1"),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"),
])
func whatASpreadsheetWouldRunGetsAnApostrophe(_ text: String, _ armoured: String) {
    #expect(CellArmour.put(on: text) == armoured)
    #expect(CellArmour.take(off: armoured) == text)
}

@Test(arguments: ["plain", "1-2", "a=b", "2021-03-12", "a; b", "Jane Roe | hydrologist", "", " ", "'", "\\", "(=1)"])
func harmlessTextStaysReadable(_ text: String) {
    let armoured = CellArmour.put(on: text)
    #expect(armoured == (text == "'" ? "''" : text) && CellArmour.take(off: armoured) == text)
}

@Test func aReaderWithAnotherSeparatorFindsNoFormulaEither() {
    #expect(CellArmour.put(on: "wells;=HYPERLINK(1)") == "wells;'=HYPERLINK(1)")
    #expect(CellArmour.put(on: "wells; \t+1") == "wells; \t'+1")
    #expect(CellArmour.put(on: "line\n@x") == "line\n'@x")
}

@Test func realApostrophesComeBackAsTheyWere() {
    for text in ["'Twas night", "''", "'=1", "''=1", "a;'=1", "'", "'-"] {
        #expect(CellArmour.take(off: CellArmour.put(on: text)) == text)
    }
    #expect(CellArmour.put(on: "'Twas night") == "''Twas night")
    // As an editor types it, and as programs hand it on that take an apostrophe for a mark of theirs.
    #expect(CellArmour.take(off: "'Twas night") == "'Twas night")
}

@Test func whatTurnsTheDirectionOfTextIsShown() {
    #expect(CellArmour.put(on: "a\u{202E}b\u{7F}") == "a\\u{202E}b\\u{7F}")
    #expect(CellArmour.put(on: "\\u{41}") == "\\u{5C}u{41}")
    #expect(
        CellArmour.take(off: "\\u{5C}u{41} \\u{41} \\u{D800} \\u{} \\u{1234567}")
            == "\\u{41} A \\u{D800} \\u{} \\u{1234567}")
}

@Test func anyCellComesBackAsItWas() {
    var random = SteadyRandom(seed: 7)
    for _ in 0..<20_000 {
        let text = random.text(AwkwardText.pieces, longest: 9)
        let armoured = CellArmour.put(on: text)
        #expect(
            CellArmour.take(off: armoured).unicodeScalars.elementsEqual(text.unicodeScalars), "\(text.debugDescription)"
        )
        let first = armoured.unicodeScalars.first
        #expect(!"=+-@\t\r\n＝＋－＠".unicodeScalars.contains { $0 == first }, "\(text.debugDescription)")
    }
}
