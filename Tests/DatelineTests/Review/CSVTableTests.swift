import Testing

@testable import dateline

private func cells(_ text: String, _ separator: String = ",") -> [[String]]? {
    CSVTable.read(text, separator: separator.utf8.first ?? 0, path: "a.csv").value?.rows.map(\.cells)
}

@Test(arguments: ["\n", "\r\n", "\r"])
func rowsEndAsAnySystemEndsThem(_ end: String) {
    #expect(cells("a,b\(end)c,d\(end)") == [["a", "b"], ["c", "d"]])
    #expect(cells("a,b\(end)c,") == [["a", "b"], ["c", ""]])
    #expect(cells("a\(end)\(end)b") == [["a"], [""], ["b"]])
}

@Test func quotesHoldSeparatorsLineEndsAndQuotes() {
    #expect(cells("\"a,b\",\"c\nd\",\"e\"\"f\",\"\"\r\n") == [["a,b", "c\nd", "e\"f", ""]])
    #expect(cells("5\" pipe,x") == [["5\" pipe", "x"]])
    #expect(cells("\"a;b\";c", ";") == [["a;b", "c"]])
}

@Test func anEmptyTextHasNoRows() { #expect(cells("") == []) }

@Test(arguments: [
    ("a,b\nc,\"d\n", "a.csv:2:2 the quote that opens this cell is never closed"),
    ("\"a\"b\n", "a.csv:1:1 text stands behind the quote that closes this cell"),
])
func aBrokenQuoteIsNamed(_ text: String, _ words: String) {
    let findings = CSVTable.read(text, separator: 0x2C, path: "a.csv").findings
    #expect(findings.map { "\($0.location?.shown ?? "") \($0.message)" } == [words])
}

@Test(arguments: [("a,b;c,d\n;;;;", ","), ("a;b", ";"), ("a\tb", "\t"), ("\"a;b;c\",d", ","), ("a", ",")])
func theSeparatorIsThatOfTheFirstRow(_ text: String, _ separator: String) {
    #expect(CSVTable.separator(of: text) == separator.utf8.first)
}

@Test func anyTableComesBackAsItWas() {
    var random = SteadyRandom(seed: 11)
    for _ in 0..<500 {
        let table = (0..<4).map { _ in (0..<3).map { _ in random.text(AwkwardText.pieces, longest: 8) } }
        let text = CSVText.of(table)
        #expect(text.unicodeScalars.first == "\u{FEFF}")
        let body = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
        let read = cells(body)?.map { $0.map(CellArmour.take) } ?? []
        #expect(
            read.count == 4 && zip(read, table).allSatisfy { $0.map { Array($0.utf8) } == $1.map { Array($0.utf8) } })
    }
}
