import ArchiveTesting
import Foundation
import Testing

@Test func aLinkAmongTheSeedsIsNamedAndLeftAlone() throws {
    let archive = try SoundArchive.built()
    let before = try archive.tree()
    let run = try archive.link("seeds/b.txt", to: "/etc/passwd").run("build")
    #expect(
        run.errors == "seeds/b.txt: error: a link, which is not followed; put the file itself here\n"
            && run.exitCode == 3)
    #expect(try archive.tree() == before)
}

@Test func aLinkToAnotherSeedLosesNothing() throws {
    let archive = try SoundArchive.built()
    let run = try archive.link("seeds/b.txt", to: "a.txt").run("build")
    #expect(
        run.errors == "seeds/b.txt: warning: a link, which is not followed; what it leads to is here anyway\n"
            && run.exitCode == 0)
}

@Test func aFifoAmongTheSeedsHoldsNobodyUp() throws {
    let words = try SoundArchive.heldBack { archive in
        try #require(mkfifo(archive.path + "/seeds/b.txt", 0o600) == 0)
    }
    #expect(words == "seeds/b.txt: error: not a regular file\n")
}

@Test func aFolderNamedLikeASeedIsAFolder() throws {
    let archive = try SoundArchive.built()
    try archive.seed("b.txt/c.txt", "C\n\nText.\n")
    #expect(try archive.run("list").lines.last?.hasSuffix("b.txt/c.txt") == true)
}

/// The superuser may read everything, so the tool runs as nobody.
private let asNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
private let canBeNobody = getuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

@Test(.enabled(if: getuid() != 0 || canBeNobody, "the superuser reads everything, and there is no setpriv"))
func whatMayNotBeReadIsHeldBackByName() throws {
    let archive = try SoundArchive.built()
    try archive.seed("b.txt", "B\n\nText.\n").seed("c/d.txt", "D\n\nText.\n")
    try #require(chmod(archive.path, 0o777) == 0 && chmod(archive.path + "/seeds/b.txt", 0) == 0)
    try #require(chmod(archive.path + "/seeds/c", 0) == 0)
    let run = try archive.run("build", "-o", "new", through: getuid() == 0 ? asNobody : [])
    let words = """
        seeds/b.txt: error: can't be read: permission denied
        seeds/c: error: can't be opened: permission denied

        """
    #expect(run.errors == words && run.exitCode == 3)
    #expect(run.lines.first == "2 seeds read, 1 article published, 2 held back")
}
