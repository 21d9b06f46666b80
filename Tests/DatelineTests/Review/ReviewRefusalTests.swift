import ArchiveTesting
import Testing

@Test(arguments: ["../seeds/a.txt", "/etc/passwd", "../../etc/x", "a.meta.yml", "x", "./a.txt", "x/../a.txt", "A.txt"])
func aSourceThatIsNoSeedIsRefused(_ source: String) throws {
    let errors = try ReviewArchive.refusal(try ReviewArchive.made(), "\(source),date,2021,\n")
    let way = "a source is a path below seeds, as 'dateline review' writes it"
    #expect(errors == "answers.csv:2:1: error: no seed is called '\(source)'; \(way)\n")
}

@Test func aNULInASourceIsRefused() throws {
    let errors = try ReviewArchive.refusal(try ReviewArchive.made(), "a.txt\\u{0},date,2021,\n")
    #expect(errors.hasPrefix("answers.csv:2:1: error: no seed is called 'a.txt\\u{0}'; "))
}

@Test func aLinkInPlaceOfTheFileIsRefused() throws {
    let archive = try ReviewArchive.made().file("elsewhere.yml", "tags: [a]\n").link(
        "seeds/a.meta.yml", to: "../elsewhere.yml")
    let errors = try ReviewArchive.refusal(archive, "a.txt,date,2021,\n")
    #expect(errors == "seeds/a.meta.yml: error: can't be changed: it is a symbolic link\n")
    #expect(try archive.text("elsewhere.yml") == "tags: [a]\n")
}

@Test func whatOneFileWouldSayOfTwoSeedsIsRefused() throws {
    let archive = try ReviewArchive.made().seed("a.md", "# Other\n\nBy Jane Roe\n\nText here.\n")
    let errors = try ReviewArchive.refusal(archive, "a.txt,date,2021,\n")
    let way = "rename one of the two, or write the answer into the front matter"
    #expect(errors == "answers.csv:2:1: error: 'a.meta.yml' would speak for 'a.md' too; \(way)\n")
}

@Test func aSeedThatIsHeldBackTakesNoAnswers() throws {
    let archive = try ReviewArchive.made().seed("c.txt", "---\ndate: soon\n---\nText\n")
    let errors = try ReviewArchive.refusal(archive, "c.txt,date,2021,\n")
    #expect(errors == "answers.csv:2:1: error: this seed is held back; 'dateline check' says why\n")
}

@Test func twoAnswersToOneQuestionAreRefused() throws {
    let archive = try ReviewArchive.made()
    let errors = try ReviewArchive.refusal(archive, "a.txt,date,2021,\na.txt,date,2022,\n")
    #expect(errors == "answers.csv:3:3: error: row 2 has another answer for the same value\n")
    let run = try ReviewArchive.take(archive, "a.txt,date,2021,\na.txt,date,2021,\n")
    #expect(run.errors == "answers.csv:3:3: warning: row 2 says the same\n" && run.exitCode == 0)
}

@Test func aValueThatHasChangedSinceIsNotAnswered() throws {
    let archive = try ReviewArchive.made()
    let table = try archive.run("review", "--field", "date").output
    let answered = table.split(separator: "\r\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("a.txt")
            ? String(line).replacing(",12 March 2021,,,,", with: ",12 March 2021,,ok,,") : String(line)
    }
    try archive.file("old.csv", answered.joined(separator: "\r\n"))
    try archive.seed("a.txt", ReviewArchive.undated.replacing("12 March", with: "13 March"))
    let run = try archive.run("review", "--take", "old.csv")
    let words = "the value is '2021-03-13/..' now; when this table was made it was '2021-03-12/..'"
    #expect(
        run.errors == "old.csv:2:5: error: \(words); make a new table with 'dateline review'\n" && run.exitCode == 1)
}

@Test func whatIsSuppliedOtherwiseStays() throws {
    let archive = try ReviewArchive.made().file("seeds/a.meta.yml", "# mine\ndate: 2019\n")
    let errors = try ReviewArchive.refusal(archive, "a.txt,date,2021,\n")
    #expect(errors == "answers.csv:2:3: error: '2019' is supplied already; change it in seeds/a.meta.yml:2:7\n")
}

@Test func aTickNeedsAValue() throws {
    let errors = try ReviewArchive.refusal(try ReviewArchive.made(), "x/b.txt,authors,ok,\n")
    let way = "write the value, or 'unknown' if nobody knows it"
    #expect(errors == "answers.csv:2:3: error: there is no value to confirm; \(way)\n")
}

@Test func aDateThatMayBeTwoDaysIsNoAnswer() throws {
    let errors = try ReviewArchive.refusal(try ReviewArchive.made(), "a.txt,date,05/11/2015,\n")
    #expect(errors == "answers.csv:2:3: error: '05/11/2015' may be two days; write 2015-11-05 or 2015-05-11\n")
    let run = try ReviewArchive.take(try ReviewArchive.made(), "a.txt,date,25/11/2015,\n")
    #expect(run.exitCode == 0)
}

@Test func aQuestionMarkThatMayHaveBeenATickIsRefused() throws {
    let archive = try ReviewArchive.made()
    let table = "source;field;answer;note\na.txt;date;?;\(String(repeating: "том ", count: 5))\n"
    try archive.file("w.csv", bytes: SavedSheetBytes.windows1251(table))
    let run = try archive.run("review", "--take", "w.csv", "--encoding", "windows-1251")
    let words =
        "a '?' may stand for a sign that windows-1251 lacks; save the table as UTF-8, or write 'unknown' if that is meant"
    #expect(run.errors == "w.csv:2:3: error: \(words)\n" && run.exitCode == 1)
}

@Test func longCellsAreRefused() throws {
    let errors = try ReviewArchive.refusal(
        try ReviewArchive.made(), "a.txt,title,\(String(repeating: "x", count: 8193)),\n")
    #expect(errors == "answers.csv:2:3: error: longer than 8192 bytes\n")
}

@Test func aTableThatIsNotThereIsNamed() throws {
    let run = try ReviewArchive.made().run("review", "--take", "none.csv")
    #expect(run.errors == "none.csv: error: can't be read: no such file or folder\n" && run.exitCode == 1)
}

private enum SavedSheetBytes {
    static func windows1251(_ text: String) -> [UInt8] {
        text.unicodeScalars.map {
            $0.value < 0x80 ? UInt8($0.value) : UInt8(truncatingIfNeeded: $0.value - 0x410 + 0xC0)
        }
    }
}
