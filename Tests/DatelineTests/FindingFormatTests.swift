import ArchiveTesting
import Testing

private func archive() throws -> Archive {
    try Archive().seed("a.txt", SoundArchive.seed).seed(
        "b,1.txt", "---\ntitel: \"100%\"\ndate: 2021-02-30\n---\ntext\n")
}

@Test func findingsAsJSONAreOneArray() throws {
    let words = #"""
        [{"severity":"warning","code":"metadata.unknown-key","message":"no key is named 'titel'","path":"seeds/b,1.txt","line":2,"column":1,"excerpt":"titel: \"100%\"","suggestion":"did you mean 'title'?"},
         {"severity":"error","code":"metadata.date","message":"there is no 30 February 2021","path":"seeds/b,1.txt","line":3,"column":7,"excerpt":"date: 2021-02-30","suggestion":null}]

        """#
    #expect(try archive().run("check", "--format", "json").output == words)
    #expect(try archive().run("build", "--format", "json").errors == words)
}

@Test func withoutFindingsTheArrayIsEmpty() throws {
    let sound = try Archive().seed("a.txt", SoundArchive.seed)
    #expect(try sound.run("check", "--format", "json").output == "[]\n")
    #expect(try sound.run("build", "--format", "json").errors == "[]\n")
    #expect(try sound.run("check", "--format", "github").output.isEmpty)
}

@Test func findingsForGitHubAreWorkflowCommands() throws {
    let words = """
        ::warning file=seeds/b%2C1.txt,line=2,col=1,title=metadata.unknown-key::no key is named 'titel'; did you mean 'title'?
        ::error file=seeds/b%2C1.txt,line=3,col=7,title=metadata.date::there is no 30 February 2021

        """
    #expect(try archive().run("check", "--format", "github").output == words)
}

@Test func noColourGoesIntoAPipe() throws {
    for environment in [[:], ["NO_COLOR": "1"], ["CLICOLOR_FORCE": "1", "TERM": "xterm-256color"]] {
        #expect(try !archive().run("check", environment: environment).output.contains("\u{1B}"))
    }
}

@Test(
    .enabled(if: Repository.hasTerminal, "there is no script(1) that runs the tool on a terminal"),
    arguments: [
        ("", true), ("NO_COLOR=1 ", false), ("NO_COLOR= ", true),
    ])
func colourIsForTerminalsThatDidNotRefuseIt(_ setting: String, _ isColoured: Bool) throws {
    let archive = try archive()
    try archive.file("run.sh", "\(setting)\"$1\" check\n")
    let run = try archive.run("check", through: ["sh", "-c", "exec script -qec \"sh run.sh '$0'\" /dev/null"])
    #expect(run.output.contains("titel") && run.output.contains("\u{1B}[33mwarning\u{1B}[0m") == isColoured)
}
