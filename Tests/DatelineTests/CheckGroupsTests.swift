import ArchiveTesting
import Testing

@Test func whatAnEditorShouldLookAtIsGrouped() throws {
    let archive = try ReviewArchive.made()
        .seed(
            "c.txt", "The Dam\n\nBy Ann Poe\n\n05/11/2015\n\nThe dam in Tajikistan is high, and Tajikistan is proud.\n"
        )
        .file("authorities.yml", "authors:\n  - heading: Jane Roe\n")
    let output = try archive.run("check").output
    let words = """
        Ambiguous dates: 1 (date 1)
          seeds/c.txt:5: date 2015-11-05?: or 2015-05-11, if the month stands first

        Unrecognised names: 1 (authors 1)
          seeds/c.txt:3: authors Ann Poe: no authority record

        Unknown: 1 (authors 1)
          seeds/x/b.txt: authors: nothing in the text says it

        Conjectured: 7 (date 1, regions 3, lang 3)
          seeds/a.txt:5: date 2021-03-12/..: latest event in the text; published on that day or later

        """
    #expect(output.hasPrefix(words), "\(output)")
    #expect(output.contains("  and 4 more (all: dateline review --question conjectured)\n"))
    #expect(output.hasSuffix("\n\n0 errors, 0 warnings, 0 notes\n"))
}

@Test func oneGroupIsPrintedInWhole() throws {
    let run = try ReviewArchive.made().run("check", "--group", "conjectured")
    #expect(run.output.hasPrefix("Conjectured: 5 (date 1, regions 2, lang 2)\n") && run.lines.count == 6)
    #expect(!run.output.contains("more") && run.exitCode == 0)
}

@Test func openQuestionsAreNoFindings() throws {
    let archive = try ReviewArchive.made()
    #expect(try archive.run("check", "--strict").exitCode == 0)
    #expect(try archive.run("check", "--format", "json").output == "[]\n")
    #expect(try archive.run("check", "--format", "github").output.isEmpty)
    let wrong = try archive.run("check", "--format", "json", "--group", "unknown")
    #expect(wrong.exitCode == 2 && wrong.errors.hasPrefix("Error: --group is printed as text alone."))
}

@Test func namesThatMayBeOneAreAGroup() throws {
    let archive = try ReviewArchive.made()
        .seed(
            "c.txt", "The Dam\n\nBy J. Roe\n\n5 May 2019\n\nThe dam in Tajikistan is high, and Tajikistan is proud.\n")
    let output = try archive.run("check").output
    #expect(output.contains("\n\nNames that may be one person: 1\n  J. Roe: perhaps Jane Roe\n\n"), "\(output)")
}
