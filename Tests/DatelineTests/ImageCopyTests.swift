import ArchiveTesting
import Testing

private let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 60, 0, 0, 0, 30]

@Test func imagesThatAnArticleShowsAreCopiedAndOthersAreNamed() throws {
    let archive = try SoundArchive.built()
    try archive.seed("in/b.md", "# B of it\n\n![Boat](../pics/boat.png)\n")
        .file("seeds/pics/boat.png", bytes: png).file("seeds/pics/other.png", bytes: png)
        .seed("map.svg", "<svg/>")
    let run = try archive.run("build", "--verbose")
    #expect(run.exitCode == 0)
    #expect(
        run.errors == """
            seeds/map.svg: note: no article shows it
            seeds/pics/other.png: note: no article shows it

            """)
    #expect(try archive.text("output/images/pics/boat.png") == archive.text("seeds/pics/boat.png"))
    #expect(!archive.exists("output/images/pics/other.png") && !archive.exists("output/images/map.svg"))
    let page = try archive.text("output/undated/b-of-it.html")
    #expect(page.contains("<img src=\"../images/pics/boat.png\" width=\"60\" height=\"30\""))
    #expect(try archive.text("output/.dateline-files").contains("images/pics/boat.png\n"))
}

@Test func anImageThatIsALinkIsNotFollowed() throws {
    let archive = try SoundArchive.built()
    try archive.seed("b.md", "# B of it\n\n![Boat](boat.png)\n").file("boat.png", bytes: png)
        .link("seeds/boat.png", to: "../boat.png")
    let run = try archive.run("build", "--verbose")
    #expect(run.errors.contains("seeds/boat.png: error: a link, which is not followed"))
    #expect(run.errors.contains("no image in the archive is known as 'boat.png'"))
    #expect(!archive.exists("output/images"))
}
