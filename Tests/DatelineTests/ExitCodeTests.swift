import ArchiveTesting
import Testing

private let unknownKey = "---\ntitel: X\n---\nA Title\n\ntext\n"

@Test func zeroWhenEverythingIsPublishedWarningsOrNot() throws {
    let archive = try SoundArchive.built()
    #expect(try archive.seed("b.txt", unknownKey).run("build").exitCode == 0)
    #expect(try archive.run("check").exitCode == 0)
    #expect(try archive.run("list").exitCode == 0)
}

@Test func withStrictAWarningPublishesNothing() throws {
    let errors = try SoundArchive.refused("--strict") { try $0.seed("b.txt", unknownKey) }
    #expect(errors.hasPrefix("seeds/b.txt:2:1: warning: no key is named 'titel'; did you mean 'title'?\n"))
    let archive = try SoundArchive.built()
    #expect(try archive.seed("b.txt", unknownKey).run("check", "--strict").exitCode == 1)
}

@Test func withStrictANotePublishesAllTheSame() throws {
    let archive = try SoundArchive.built()
    try archive.seed("b.txt", "A Plain Title\n\nOther text.\n")
    #expect(try archive.run("build", "--strict").exitCode == 0)
    let note = "seeds/b.txt: note: the same address as a.txt; this one is filed as 'a-plain-title-b'; "
    let output = try archive.run("check").output
    #expect(output.hasPrefix(note + "give it a slug of its own\n\nUnknown: "))
    #expect(output.hasSuffix("\n\n0 errors, 0 warnings, 1 note\n"))
}

@Test func threeWhenASeedIsHeldBack() throws {
    let archive = try SoundArchive.built()
    try archive.seed("b.txt", "")
    #expect(try archive.run("build").exitCode == 3)
    #expect(try archive.run("list").exitCode == 3)
    #expect(try archive.run("check").exitCode == 1)
    let quiet = try archive.run("build", "--quiet")
    #expect(quiet.exitCode == 3 && quiet.output.isEmpty)
    #expect(quiet.errors == "seeds/b.txt: error: holds no text, so there is nothing to publish\n")
}

@Test(arguments: [
    (["build", "--bogus"], "Error: Unknown option '--bogus'. Did you mean '--jobs'?"),
    (["build", "-j", "0"], "Error: --jobs is a number from 1 to 256."),
    (["build", "-b", "nope"], "Error: --base-url is an http or https address, not 'nope'."),
    (["build", "--format", "xml"], "Error: The value 'xml' is invalid for '--format <format>'."),
    (["build", "-q", "-v"], "Error: --quiet and --verbose ask for opposite things."),
    (["build", "-o", ""], "Error: --output is empty."), (["list", "-s", ""], "Error: --source is empty."),
    (["explain"], "Error: Missing expected argument '<file>'"), (["frob"], "Error: No command is called 'frob'"),
    (["bild"], "Error: No command is called 'bild'; did you mean 'build'?"),
])
func twoOnWrongUsage(_ arguments: [String], _ words: String) throws {
    let run = try Archive().run(arguments[0], arguments: Array(arguments.dropFirst()))
    #expect(run.exitCode == 2 && run.output.isEmpty && run.errors.hasPrefix(words), "\(run.errors)")
}

@Test func helpAndVersionEndWithZero() throws {
    for flag in ["--help", "--version"] { #expect(try Archive().run(flag).exitCode == 0) }
    #expect(try Archive().run("--version").output == "0.1.0\n")
}

/// A command that is asked alone would call itself the whole program.
@Test(arguments: ["build", "serve", "check", "review", "explain", "list"])
func theHelpOfACommandNamesTheProgram(command: String) throws {
    let run = try Archive().run(command, "--help")
    #expect(run.exitCode == 0 && run.output.contains("\nUSAGE: dateline \(command) "), "\(run.output)")
    #expect(try Archive().run("help", command).output == run.output)
}
