import Testing

@testable import ArchiveModel

@Test func aLinkLeadsUpToTheRootAndDownAgain() {
    let article = Permalink("2021/03/wells.html")
    #expect(article.link(to: Permalink("authors/jane-roe.html")) == "../../authors/jane-roe.html")
    #expect(Permalink("index.html").link(to: article) == "2021/03/wells.html")
    #expect(article.toRoot == "../../")
}

@Test func allButUnreservedCharactersAreEscaped() {
    #expect(Permalink("undated/две.html").escaped == "undated/%D0%B4%D0%B2%D0%B5.html")
    #expect(Permalink.escape("a b%?#\"<>&'~-_.") == "a%20b%25%3F%23%22%3C%3E%26%27~-_.")
}
