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

/// A script must not take a part of a list for the whole, or none.
@Test(arguments: ["list", "check", "review"])
func oneWhereTheResultCannotBeWritten(command: String) throws {
    let archive = try SoundArchive.built()
    let shell = ["sh", "-c", "\"$@\" > /dev/full", "sh"]
    let full = try archive.run(command, through: shell)
    #expect(full.exitCode == 1 && full.errors == "standard output: error: no space left on the disk\n")
    let closed = try archive.run(command, through: ["sh", "-c", "\"$@\" >&-", "sh"])
    #expect(closed.exitCode == 1 && closed.errors == "standard output: error: it is closed\n")
}

/// A stream that is closed would be the next file that is opened, and what is printed would be written into that.
@Test func nothingIsPrintedIntoTheSiteWhereTheStreamsAreClosed() throws {
    let archive = try SoundArchive.built()
    let before = try archive.tree()
    try archive.remove("output").remove(".dateline").file("seeds/b.txt", "")
    let run = try archive.run("build", "--verbose", through: ["sh", "-c", "\"$@\" <&- >&- 2>&-", "sh"])
    #expect(run.exitCode == 3)
    #expect(try archive.tree() == before)
}

@Test func twoForAWordThatIsNotUTF8() throws {
    let archive = try SoundArchive.built()
    let run = try archive.run("build", through: ["sh", "-c", "\"$@\" -o \"$(printf 'caf\\351')\"", "sh"])
    #expect(run.exitCode == 2)
    #expect(run.errors.hasPrefix("Error: 'caf\\xe9' is not UTF-8; rename what it names."), "\(run.errors)")
}

/// A shell puts the names of captured files in place of a `*`.
@Test func aWordThatIsRefusedDoesNotReachTheTerminalAsItIs() throws {
    let run = try Archive().run("explain", "a.txt", "b\u{1B}[31m.txt")
    #expect(run.exitCode == 2 && run.errors.hasPrefix("Error: Unexpected argument 'b\\u{1B}[31m.txt'"), "\(run.errors)")
}
