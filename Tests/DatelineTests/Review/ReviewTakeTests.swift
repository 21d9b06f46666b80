import ArchiveTesting
import Testing

@Test func answersBecomeSupplied() throws {
    let archive = try ReviewArchive.made()
    let rows = """
        a.txt,date,2021-03-14,"the index, p. 3"
        x/b.txt,authors,Jane Roe | hydrologist; Press Office | organisation,
        a.txt,regions,"Kazakhstan;Центральная Азия",
        x/b.txt,lang,,

        """
    let run = try ReviewArchive.take(archive, rows)
    #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output == "3 answers taken into 2 files (2 new); 1 row without an answer\n")
    let words = "date: 2021-03-14\nregions: [KZ, 143]\ngrounds:\n  date: \"the index, p. 3\"\n"
    #expect(try archive.text("seeds/a.meta.yml") == words)
    let explained = try archive.run("explain", "a.txt").output
    #expect(
        explained.contains(
            """
            date: 2021-03-14 (14 March 2021)
              supplied by meta.date, seeds/a.meta.yml:1:7 (the index, p. 3)
                “2021-03-14”
              beat: 2021-03-12/.. (on or after 12 March 2021), conjectured by date.latest-event, seeds/a.txt:5:26
            """), "\(explained)")
    #expect(try archive.run("list").output.contains("2021-03-14"))
    let authors = #""authors":[{"name":"Jane Roe","kind":"person","role":"hydrologist","#
    #expect(try archive.run("list", "--format", "jsonl").output.contains(authors))
    #expect(try archive.run("build", "--strict").exitCode == 0)
    #expect(try archive.tree().files.contains { String(decoding: $0.value, as: UTF8.self).contains("the index, p. 3") })
}

@Test func aFilledTableGoesRoundWithoutLoss() throws {
    let archive = try ReviewArchive.made()
    let table = try archive.run("review").output
    let ticked = table.split(separator: "\r\n", omittingEmptySubsequences: false).enumerated().map { index, line in
        // The three last cells are answer, note and reference; what is unknown can't be ticked.
        guard index > 0, let end = line.range(ofLast: ",,,") else { return String(line) }
        return line[..<end] + (line.contains(",unknown,") ? ",?,," : ",ok,,") + line[line.index(end, offsetBy: 3)...]
    }
    try archive.file("review.csv", ticked.joined(separator: "\r\n"))
    let before = try archive.run("list").output
    let run = try archive.run("review", "--take", "review.csv")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try archive.run("list").output == before)
    #expect(try archive.run("review").output.split(separator: "\r\n").count == 1)
    let files = try archive.tree("seeds")
    let again = try archive.run("review", "--take", "review.csv")
    #expect(again.exitCode == 0 && again.output.hasPrefix("0 answers taken; "))
    #expect(try archive.tree("seeds") == files)
}

@Test func nobodyKnowsBeatsTheConjecture() throws {
    let archive = try ReviewArchive.made()
    let run = try ReviewArchive.take(archive, "a.txt,date,?,no volume has it\nx/b.txt,authors,unknown,\n")
    #expect(run.exitCode == 0)
    #expect(try archive.text("seeds/a.meta.yml") == "date: unknown\ngrounds:\n  date: \"no volume has it\"\n")
    let words =
        "date: unknown\n  supplied by meta.date, seeds/a.meta.yml:1:7 (no volume has it)\n    “unknown”\n  beat: 2021-03-12/"
    #expect(try archive.run("explain", "a.txt").output.contains(words))
    #expect(try archive.run("review", "--field", "date", "--field", "authors").lines.count == 1)
    #expect(try archive.run("build").exitCode == 0 && archive.exists("output/undated/the-wells-of-the-valley.html"))
    let page = try archive.text("output/undated/the-wells-of-the-valley.html")
    #expect(page.contains("no volume has it") && page.contains("2021-03-12/.."))
}

@Test func oneErrorAndNothingIsWritten() throws {
    let archive = try ReviewArchive.made().file("seeds/a.meta.yml", "tags: [a]\n")
    let rows = """
        a.txt,title,The Good Title,
        a.txt,date,2021-02-30,
        x/b.txt,regions,Kasakhstan; UZ,
        x/b.txt,dat,2021,
        nowhere.txt,date,2021,
        x/b.txt,lang,Uzbek,

        """
    let words = """
        answers.csv:3:3: error: there is no 30 February 2021
        answers.csv:4:3: error: no region is called 'Kasakhstan'; did you mean 'Kazakhstan'?
        answers.csv:5:2: error: no field is named 'dat'; did you mean 'date'?
        answers.csv:6:1: error: no seed is called 'nowhere.txt'; a source is a path below seeds, as 'dateline review' writes it
        answers.csv:7:3: error: 'Uzbek' is not a language tag such as 'en' or 'uz-Cyrl'

        """
    #expect(try ReviewArchive.refusal(archive, rows) == words)
}

@Test func aTrialWritesNothing() throws {
    let archive = try ReviewArchive.made()
    let run = try ReviewArchive.take(archive, "a.txt,date,2021,\n", "--dry-run")
    #expect(run.output == "Nothing written: 1 answer taken into 1 file (1 new)\n" && run.exitCode == 0)
    #expect(!archive.exists("seeds/a.meta.yml"))
}

@Test func aNoteAloneIsNotTaken() throws {
    let run = try ReviewArchive.take(try ReviewArchive.made(), "a.txt,date,,ask Jane\n")
    #expect(run.errors == "answers.csv:2:4: warning: a note without an answer is not taken\n" && run.exitCode == 0)
    #expect(run.output == "0 answers taken; 1 row without an answer\n")
}

extension Substring {
    /// Where the last such words begin.
    fileprivate func range(ofLast words: String) -> Index? {
        indices.last { self[$0...].hasPrefix(words) }
    }
}
