import ArchiveTesting
import Testing

@Test func theTableHasARowForEachOpenQuestion() throws {
    let archive = try ReviewArchive.made()
    let run = try archive.run("review", "--field", "date", "--field", "authors")
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    let rows = run.output.split(separator: "\r\n").map(String.init)
    #expect(
        rows.first == "\u{FEFF}source,line,field,question,value,certainty,ground,evidence,other claims,answer,note,ref")
    #expect(rows.count == 3)
    #expect(rows[1].hasPrefix("x/b.txt,,authors,unknown,,unknown,nothing in the text says it,,,,,q"))
    let ground = "\"latest event in the text; published on that day or later\""
    #expect(rows[2].hasPrefix("a.txt,5,date,conjectured,2021-03-12/..,conjectured,\(ground),12 March 2021,,,,q"))
}

@Test func theGravestQuestionsComeFirst() throws {
    let rows = try ReviewArchive.made().run("review").output.split(separator: "\r\n").dropFirst()
    let kinds = rows.compactMap {
        $0.split(separator: ",").dropFirst().first { $0 == "unknown" || $0 == "conjectured" }
    }
    #expect(kinds.first == "unknown" && kinds.sorted(by: >) == kinds)
}

@Test func theTableCanBeNarrowedToKinds() throws {
    let archive = try ReviewArchive.made()
    let unknown = try archive.run("review", "--question", "unknown").output
    #expect(unknown.split(separator: "\r\n").count == 2 && unknown.contains(",authors,unknown,"))
    #expect(try archive.run("review", "--question", "ambiguous").output.split(separator: "\r\n").count == 1)
}

@Test func aTableThatIsThereIsNotWrittenOver() throws {
    let archive = try ReviewArchive.made()
    #expect(try archive.run("review", "--output", "r.csv").exitCode == 0)
    let first = try archive.text("r.csv")
    let second = try archive.run("review", "--output", "r.csv", "--field", "date")
    #expect(second.exitCode == 1)
    #expect(second.errors == "r.csv: error: it exists already; it may hold answers; --force writes over it\n")
    #expect(try archive.text("r.csv") == first)
    #expect(try archive.run("review", "--output", "r.csv", "--field", "date", "--force").exitCode == 0)
    #expect(try archive.text("r.csv") != first)
    #expect(!archive.exists("r.csv.dateline-new"))
}

@Test func theSameSeedsGiveTheSameTable() throws {
    let archive = try ReviewArchive.made()
    #expect(try archive.run("review", "-j", "1").output == archive.run("review", "-j", "4").output)
}

@Test func questionsOfSeedsThatAreHeldBackAreMissed() throws {
    let run = try ReviewArchive.made().seed("c.txt", "").run("review")
    #expect(run.exitCode == 3 && run.errors == "seeds/c.txt: error: holds no text, so there is nothing to publish\n")
}

@Test func capturedFormulasStayText() throws {
    let seed = "=HYPERLINK(\"http://x\";\"y\")\n\nBy @Jane Roe\n\n05/11/2015\n\nText here about wells.\n"
    let output = try Archive().seed("a.txt", seed).run("review").output
    for line in output.split(separator: "\r\n") { #expect(!line.contains(",=") && !line.contains(";=")) }
}

@Test(arguments: [
    (
        ["--take", "a", "--output", "b"],
        "--take reads a table; --output, --force, --field and --question are for writing one."
    ),
    (["--encoding", "utf-8"], "--encoding and --dry-run go with --take."),
    (["--field", "dat"], "The value 'dat' is invalid for '--field <field>'."),
    (["--take", ""], "--take is empty."),
])
func reviewRefusesWrongUsage(_ flags: [String], _ words: String) throws {
    let run = try Archive().run("review", arguments: flags)
    #expect(run.exitCode == 2 && run.errors.hasPrefix("Error: \(words)"), "\(run.errors)")
}
