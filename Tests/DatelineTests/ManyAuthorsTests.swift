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
