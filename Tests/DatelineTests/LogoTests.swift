import ArchiveModel
import ArchiveTesting
import Testing

private let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 32'/>\n"
private let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 60, 0, 0, 0, 30]

@Test func aLogoBesideTheConfigurationIsPublished() throws {
    let archive = try SoundArchive.built()
    try archive.file("mark.svg", svg).file("dateline.yml", "logo: mark.svg\n")
    #expect(try archive.run("build").errors.isEmpty)
    #expect(try archive.text("output/assets/logo.svg") == svg)
    let image = "<img class=\"logo\" src=\"../assets/logo.svg\" width=\"64\" height=\"32\" alt=\"\">"
    #expect(try archive.text("output/undated/a-plain-title.html").contains(image))
}

@Test func aLogoAmongTheAssetsIsPublishedOnceAndShownWhereLinksAreShown() throws {
    let archive = try SoundArchive.built()
    try archive.file("templates/assets/mark.png", bytes: png)
        .file("dateline.yml", "logo: mark.png\nbase_url: https://x.example/\n")
    #expect(try archive.run("build").errors.isEmpty)
    #expect(archive.exists("output/assets/mark.png") && !archive.exists("output/assets/logo.png"))
    let image = "<meta property=\"og:image\" content=\"https://x.example/assets/mark.png\">"
    #expect(try archive.text("output/index.html").contains(image))
}

@Test(arguments: [
    ("none.png", "can't be read: no such file or folder"), ("text.png", "is no SVG, PNG, JPEG, GIF or WebP image"),
])
func aLogoThatCannotBeShownIsAWarningAndThePagesReadOn(name: String, reason: String) throws {
    let archive = try SoundArchive.built()
    try archive.file("text.png", "text").file("dateline.yml", "title: Wells\nlogo: \(name)\n")
    let run = try archive.run("build")
    #expect(
        run.errors == "dateline.yml:2:7: warning: the logo '\(name)' \(reason), so the pages go without\n")
    #expect(run.exitCode == 0)
    #expect(try !archive.text("output/index.html").contains("<img"))
}

@Test func anAccentHasItsStyleSheetAndStrictMindsAPaleOne() throws {
    let archive = try SoundArchive.built()
    try archive.file("dateline.yml", "accent: '#ff8800'\nfooter: 'Held by *us*.'\n")
    #expect(try archive.run("build", "--strict").exitCode == 1)
    #expect(try archive.run("build").exitCode == 0)
    #expect(try archive.text("output/assets/theme.css").contains("--accent: #ff8800"))
    let page = try archive.text("output/undated/a-plain-title.html")
    #expect(page.contains("<link rel=\"stylesheet\" href=\"../assets/theme.css\">"))
    #expect(page.contains("<p>Held by <em>us</em>.</p>"))
}

@Test func thePapersThatAccentsAreComparedWithAreThoseOfTheStyleSheet() throws {
    let sheet = try Repository.text(Repository.root + "/templates/assets/style.css")
    #expect(sheet.contains("--paper: \(Paper.light.text);") && sheet.contains("--paper: \(Paper.dark.text);"))
}
