import ArchiveTesting
import Testing

@Test func anOutputThatIsAFileIsRefused() throws {
    let words = "site: error: it is a file, not a folder\n"
    #expect(try SoundArchive.refused("-o", "site", "--force") { try $0.file("site", "mine") } == words)
}

@Test func anOutputThatIsALinkIsRefused() throws {
    let words = "site: error: it is a link; name the folder itself\n"
    #expect(try SoundArchive.refused("-o", "site", "--force") { try $0.folder("t").link("site", to: "t") } == words)
}

@Test func aFolderOfSomebodyElseIsRefusedUntilForced() throws {
    let archive = try SoundArchive.built()
    try archive.file("site/mine.txt", "mine").file("site/.git/HEAD", "ref")
    let before = try archive.tree("site")
    let refused = try archive.run("build", "-o", "site")
    let words = "site: error: it isn't empty and no build made it; --force adds the site to what is there\n"
    #expect(refused.errors == words && refused.exitCode == 1)
    #expect(try archive.tree("site") == before)
    #expect(try archive.run("build", "-o", "site", "--force").exitCode == 0)
    let after = try archive.tree("site")
    #expect(after.text("mine.txt") == "mine" && after.text(".git/HEAD") == "ref" && after.text("index.html") != nil)
}

@Test(arguments: ["seeds", "seeds/site", "./seeds/../seeds/x"])
func aSiteDoesNotStandAmongTheSeeds(_ output: String) throws {
    let words = "\(output): error: it stands in the folder of seeds\n"
    #expect(try SoundArchive.refused("-o", output, "--force") { _ in } == words)
}

@Test func theSeedsDoNotStandInTheSite() throws {
    let words = ".: error: the folder of seeds stands in it\n"
    #expect(try SoundArchive.refused("-o", ".", "--force") { _ in } == words)
}

@Test func whatThePublisherPutIntoTheSiteStays() throws {
    let archive = try SoundArchive.built()
    try archive.file("output/CNAME", "archive.example").file("output/.gitignore", "*").folder("output/.git/refs/tags")
    try archive.file("output/2021/mine.txt", "mine").link("output/latest", to: "undated")
    #expect(try archive.run("build").exitCode == 0)
    let tree = try archive.tree()
    #expect(tree.text("CNAME") == "archive.example" && tree.text(".gitignore") == "*")
    #expect(tree.text("2021/mine.txt") == "mine" && tree.text("latest") == "-> undated")
    #expect(archive.exists("output/.git/refs/tags"))
}

@Test func aPageGoesWithItsSeed() throws {
    let archive = try SoundArchive.built()
    let before = try archive.tree()
    try archive.seed("b.txt", "B\n\nBy Joe Bloggs\n\nText.\n")
    #expect(try archive.run("build").exitCode == 0)
    #expect(archive.exists("output/undated/b.html") && archive.exists("output/authors/joe-bloggs.html"))
    try archive.remove("seeds/b.txt")
    #expect(try archive.run("build").exitCode == 0)
    #expect(try archive.tree() == before)
}

@Test func slashesAtTheEndOfFoldersDoNotCount() throws {
    let archive = try SoundArchive.built()
    let run = try archive.seed("b.txt", "").run("build", "-s", "seeds/", "-o", "site/")
    #expect(run.errors == "seeds/b.txt: error: holds no text, so there is nothing to publish\n")
    #expect(run.lines.last == "Open site/index.html")
}

@Test func whatAKilledBuildLeftBehindIsClearedAway() throws {
    let archive = try SoundArchive.built()
    let before = try archive.tree()
    #expect(try archive.file(".output.dateline-new/2020/junk.html", "junk").run("build").exitCode == 0)
    #expect(try archive.tree() == before && !archive.exists(".output.dateline-new"))
}

@Test func twoBuildsDoNotWriteAtOnce() throws {
    let archive = try SoundArchive.built()
    let before = try archive.tree()
    let run = try archive.folder(".output.dateline-new").run("build", through: ["flock", ".output.dateline-new"])
    #expect(run.errors == "output: error: another build is writing it\n" && run.exitCode == 1)
    #expect(try archive.tree() == before)
}

@Test func aFileOfSomebodyElseInAPagesPlaceIsNotOverwritten() throws {
    let archive = try SoundArchive.built()
    try archive.file("output/2021", "mine").seed("b.txt", "---\ndate: 2021\n---\nB\n\nText.\n")
    let before = try archive.tree()
    let run = try archive.run("build")
    #expect(
        run.errors == "output/2021: error: no build made it, and the new site has something else in its way; "
            + "move it elsewhere\n" && run.exitCode == 1)
    #expect(try archive.tree() == before)
}

@Test func aFolderOfSomebodyElseInAPagesPlaceIsNotOverwritten() throws {
    let archive = try SoundArchive.built()
    try archive.file("output/2021/b.html/c/mine", "mine").seed("b.txt", "---\ndate: 2021\n---\nB\n\nText.\n")
    let before = try archive.tree()
    let run = try archive.run("build")
    #expect(
        run.errors == "output/2021/b.html/c: error: no build made it, and the new site has something else in its way; "
            + "move it elsewhere\n" && run.exitCode == 1)
    #expect(try archive.tree() == before)
}

/// A list of files is a file; what else has its name was not made by a build.
@Test func aFolderInThePlaceOfTheListOfFilesTellsNoSite() throws {
    let words = try Archive().seed("a.txt", "A\n\nText.\n").file("output/.dateline-files/x", "").run("build").errors
    #expect(words.hasPrefix("output: error: it isn't empty and no build made it"))
}

@Test(arguments: ["output/.", "output/./", "./output", "output/undated/..", "output/undated/../../output"])
func anOutputIsKnownByWhateverName(name: String) throws {
    let archive = try SoundArchive.built()
    try archive.seed("b.txt", "---\ndate: 2021\n---\nB\n\nText.\n")
    #expect(try archive.run("build", "-o", name).errors.isEmpty)
    #expect(archive.exists("output/2021/b.html"))
}

@Test func whatStandsInThePlaceOfTheNewSiteIsTold() throws {
    let words = "./.output.dateline-new: error: it is in a new site's way; move it elsewhere\n"
    let archive = try SoundArchive.built()
    let before = try archive.tree()
    try archive.seed("b.txt", "B\n\nText.\n").file(".output.dateline-new", "")
    #expect(try archive.run("build").errors == words)
    try archive.remove(".output.dateline-new").link(".output.dateline-new", to: "seeds")
    let run = try archive.run("build")
    #expect(run.errors == words && run.exitCode == 1)
    #expect(try archive.tree() == before && archive.exists("seeds/b.txt"))
}

@Test func anOutputThatIsNotThereIsNotCalledByItsParent() throws {
    let words = "nowhere/..: error: no folder is there; name it by its own name\n"
    #expect(try SoundArchive.refused("-o", "nowhere/..") { _ in } == words)
}

@Test func anOutputBelowAFileIsRefusedByItsOwnName() throws {
    #expect(try SoundArchive.refused("-o", "f/site") { try $0.file("f", "") } == "f/site: error: it is not a folder\n")
}
