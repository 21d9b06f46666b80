import ArchiveTesting
import Testing

/// A list of 20,000 authors made every author's page and feed name all of them: the site grew with the square.
@Test func aRowAndAFeedNameEightAuthorsAtMost() throws {
    let names = (1...12).map { "Author Number\($0)" }
    let archive = try SoundArchive.built()
    try archive.seed(
        "b.txt", "---\ntitle: B\ndate: 2021-03-12\nauthors: [\(names.joined(separator: ", "))]\n---\nText.\n")
    #expect(try archive.run("build").exitCode == 0)
    let page = try archive.text("output/authors/author-number3.html")
    #expect(page.contains("Author Number8") && !page.contains("Author Number9") && page.contains("and 4 others"))
    let feed = try archive.text("output/authors/author-number3.xml")
    #expect(feed.contains("Author Number8") && !feed.contains("Author Number9"))
    #expect(try archive.text("output/2021/03/b.html").contains("Author Number12"))
}

/// An article on two hundred countries filled a whole screen of every list it stood in.
@Test func aRowNamesTwelveRegionsAtMost() throws {
    let archive = try SoundArchive.built()
    try archive.seed(
        "b.txt",
        "---\ntitle: B\ndate: 2021-03-12\nregions: [AR, BO, BR, CL, CO, EC, GY, PE, PY, SR, UY, VE, FR, ES]\n---\nText.\n"
    )
    #expect(try archive.run("build").exitCode == 0)
    let page = try archive.text("output/2021/03/index.html")
    #expect(page.contains("regions/venezuela.html") && !page.contains("regions/france.html"))
    #expect(page.contains("and 2 others"))
    #expect(try archive.text("output/2021/03/b.html").contains("regions/france.html"))
}
