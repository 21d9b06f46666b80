import ArchiveTesting
import Testing

@Test func aRuleCanBeLeftOutOfTheList() throws {
    let archive = try Archive().seed("a.txt", "The Quay\n\nBy Ann Lee\n\n4 May 2008\n")
    #expect(try archive.run("list", "--format", "jsonl").output.contains(#""title":"The Quay""#))
    let flags = ["--format", "jsonl", "--without", "date.line", "--without", "date.head"]
    let without = try archive.run("list", arguments: flags).output
    #expect(without.contains(#""title":"The Quay""#) && without.contains(#""date":null"#))
}

@Test func aRuleThatIsNoneIsToldTheNearest() throws {
    let run = try Archive().seed("a.txt", "The Quay\n").run("list", "--without", "bylin.line")
    #expect(run.exitCode == 2)
    #expect(run.errors.hasPrefix("Error: No rule is called 'bylin.line'; did you mean 'byline.line'?\n"))
}

@Test func leavingRulesOutIsForThoseWhoMeasure() throws {
    let help = try Archive().run("list", "--help").output
    #expect(!help.contains("--without") && !help.contains("--rules"))
}

@Test func theRulesThatValuesRestOnCanBeListed() throws {
    let archive = try Archive().seed("a.txt", "The Quay\n\nBy Ann Lee\n\n4 May 2008\n")
    #expect(
        try archive.run("list", "--rules").output == "a.txt\theadline.line\tdate.line\tbyline.line\tlanguage.words\n")
}
