import ArchiveTesting
import Testing

@Test func anAliasLeadsToItsArticle() throws {
    let archive = try SoundArchive.built()
    try archive.seed("b.txt", "---\ntitle: B & C\naliases: [/old/b/, 2014/b.html]\n---\nText of it.\n")
    #expect(try archive.run("build").errors.isEmpty)
    let page = try archive.text("output/2014/b.html")
    #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../undated/b-c.html\">"))
    #expect(page.contains("<a href=\"../undated/b-c.html\">B &amp; C</a>"))
    #expect(archive.exists("output/old/b/index.html"))
}

@Test(arguments: [
    "../b.html", "https://x.example/b", "assets/b.html", "Assets/b.html", "search/b.html", "con", "old/AUX.html",
    "a\\b.html", ".well-known/x",
])
func anAliasThatIsNoAddressHereIsTold(alias: String) throws {
    let words = try SoundArchive.published("---\ntitle: B\naliases: ['\(alias)']\n---\nText of it.\n")
    #expect(
        words
            == "seeds/b.txt: warning: the alias '\(alias)' can't be an address here; write a path of letters, digits, "
            + "'-', '_' and '.', such as '2014/old-name.html'\n")
}

@Test func anAliasDoesNotTakeAnotherPagesAddress() throws {
    let words = try SoundArchive.published("---\ntitle: B\naliases: [index.html]\n---\nText of it.\n")
    #expect(words == "seeds/b.txt: warning: the alias 'index.html' is the address of another page\n")
}

/// One folder that can't be made would stop the whole build.
@Test func anAliasThatNeedsAFolderWhereAFileStandsIsTold() throws {
    let words = try SoundArchive.published(
        "---\ntitle: B\ndate: 2021\naliases: [feed.xml, 2021/B.html/c, old.html, old.html/x.html]\n---\nText of it.\n")
    #expect(
        words == """
            seeds/b.txt: warning: the alias '2021/B.html/c' needs a folder '2021/b.html', and a file of the site is called so
            seeds/b.txt: warning: the alias 'feed.xml' needs a folder 'feed.xml', and a file of the site is called so
            seeds/b.txt: warning: the alias 'old.html/x.html' needs a folder 'old.html', and a file of the site is called so

            """)
}

@Test func anAliasThatIsAFolderOfOthersIsTold() throws {
    let words = try SoundArchive.published(
        "---\ntitle: B\naliases: [old.html/x.html, old.html]\n---\nText of it.\n")
    #expect(words == "seeds/b.txt: warning: the alias 'old.html' is a folder of other pages\n")
}
