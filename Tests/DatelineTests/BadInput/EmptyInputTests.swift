import ArchiveTesting
import Testing

@Test func anEmptyFolderIsRefused() throws {
    let words = "seeds: error: no seeds here; put .txt, .md or .markdown files into it\n"
    #expect(try SoundArchive.refused { try $0.remove("seeds/a.txt") } == words)
}

@Test func aMissingFolderOfSeedsIsRefused() throws {
    let words = """
        seeds: error: no such folder; put .txt, .md or .markdown files into it, or name another folder with --source

        """
    #expect(try SoundArchive.refused { try $0.remove("seeds") } == words)
}

@Test(arguments: ["build", "check", "list"])
func aMissingRootIsRefusedAndNotMade(_ command: String) throws {
    let archive = try SoundArchive.built()
    let run = try archive.run(command, "--root", "typo")
    let words = "typo: error: no such folder; --root names the folder that the archive stands in\n"
    #expect(run.exitCode == 1 && (run.errors + run.output).contains(words), "\(run.errors)\(run.output)")
    #expect(!archive.exists("typo"))
}

@Test(arguments: ["", " \n\t\n", "\u{FEFF}", "---\n---\n"])
func aSeedWithoutTextIsHeldBack(_ text: String) throws {
    #expect(try SoundArchive.heldBack(text) == "seeds/b.txt: error: holds no text, so there is nothing to publish\n")
}

@Test func aSiteIsNotReplacedByAnEmptyOneWhenEverySeedIsHeldBack() throws {
    let words = """
        seeds: error: every seed is held back
        seeds/a.txt: error: holds no text, so there is nothing to publish

        """
    #expect(try SoundArchive.refused { try $0.seed("a.txt", "") } == words)
}

@Test func aSiteIsNotReplacedByAnEmptyOneWhenEverySeedIsADraft() throws {
    let words = "seeds: error: every seed is a draft; --drafts takes them too\n"
    #expect(try SoundArchive.refused { try $0.seed("a.txt", "---\ndraft: true\n---\n" + SoundArchive.seed) } == words)
}

@Test func aSeedWithoutAHeadlineGetsAWorkingTitleAndNoFinding() throws {
    let sentence = "In the spring of that year the wells were dug again, and nobody could say who had filled them in.\n"
    #expect(try SoundArchive.published(sentence + "\n" + sentence).isEmpty)
}

@Test func aReadmeIsNoSeed() throws {
    let archive = try SoundArchive.built()
    try archive.seed("README.md", "What this folder holds.\n").seed("notes.pdf", "not read")
    #expect(try archive.run("build").lines.first == "1 seed read, 1 article published")
}
