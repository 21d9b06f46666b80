import ArchiveModel
import Testing

@testable import dateline

private func read(_ text: String) -> Outcome<[AnswerRow]?> { AnswerTable.read(text, path: "a.csv") }

private func words(_ text: String) -> [String] {
    read(text).findings.map { "\($0.location?.shown ?? ""): \($0.message)" }
}

@Test(arguments: [",", ";", "\t"], SheetEncoding.allCases)
func everySeparatorInEveryEncodingSaysTheSame(_ separator: String, _ encoding: SheetEncoding) throws {
    let note = encoding == .windows1252 ? "Genève, p. 3; déjà vu" : "Том 3; «Вечерний Ташкент», стр. 5"
    for end in ["\n", "\r\n", "\r"] {
        let rows = [["source", "field", "answer", "note"], ["a.txt", "date", "2021-03-12", "\"\(note)\""]]
        let text = rows.map { $0.joined(separator: separator) + end }.joined()
        let sheet = SheetDecoder.decode(SavedSheet.bytes(text, encoding, mark: !encoding.isLimited), nil, path: "a.csv")
        let row = try #require(read(sheet.value?.text ?? "").value?.first)
        #expect(row.source == "a.txt" && row.field == "date" && row.answer == "2021-03-12" && row.note == note)
    }
}

@Test func columnsStandInAnyOrderAndOthersAreLeftAlone() {
    let row = read("Answer,mine,FIELD,Other  Claims,source\r\nok,x,date,y,a.txt\r\n").value?.first
    #expect(row?.answer == "ok" && row?.field == "date" && row?.source == "a.txt" && row?.note == "")
    #expect(row?.value == nil && row?.place(.answer).shown == "a.csv:2:1")
}

@Test func rowsKeepTheNumbersThatSpreadsheetsShow() {
    let rows = read("source,field,answer\n\"a\nb\",x,y\n,,\nc,d,e\n").value
    #expect(rows?.map(\.number) == [2, 4])
    #expect(read("sep=;\r\nsource;field;answer\r\na;b;c\r\n").value?.map(\.number) == [3])
}

@Test func cellsThatASpreadsheetLeftOffAreEmpty() {
    #expect(read("source,field,answer,note\na,b\n").value?.first?.answer == "")
}

@Test func anApostropheOfOursIsTakenOff() {
    #expect(read("source,field,answer\na,title,'-5 degrees\n").value?.first?.answer == "-5 degrees")
}

@Test(arguments: [
    ("", ["a.csv: this table is empty"]),
    (
        "a,b\n",
        [
            "a.csv:1: no column is named 'source'", "a.csv:1: no column is named 'field'",
            "a.csv:1: no column is named 'answer'",
        ]
    ),
    ("source,field,answer,Answer\n", ["a.csv:1:4: a second column is named 'answer'"]),
    ("source,field,answer\na,b,c,d\n", ["a.csv:2:4: this row has more cells than the header"]),
])
func whatIsNoTableOfAnswersIsNamed(_ text: String, _ findings: [String]) { #expect(words(text) == findings) }
