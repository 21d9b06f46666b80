import ArchiveModel
import Testing

@testable import Presswork

private func feed(_ articles: [Article], base: String? = nil, tag: String? = nil, size: Int = 25) -> String {
    var configuration = SiteConfiguration()
    configuration.baseURL = base
    configuration.tagAuthority = tag
    configuration.feedSize = size
    let feed = AtomFeed(
        catalogue: FeedBench.catalogue(articles), configuration: configuration, title: "Jane Roe – Archive",
        page: Permalink("authors/jane-roe.html"), own: Permalink("authors/jane-roe.xml"),
        positions: Array(articles.indices))
    return String(decoding: feed.bytes(), as: UTF8.self)
}

private func lines(_ feed: String, with text: String) -> [String] {
    feed.split(separator: "\n").filter { $0.contains(text) }.map(String.init)
}

@Test func markupInTextIsEscaped() {
    let xml = feed([FeedBench.article("a", "<b> & \"c\"\u{1F}", on: "2021", lead: "]]> <script>")])
    #expect(lines(xml, with: "c&quot;") == ["<title>&lt;b&gt; &amp; &quot;c&quot;</title>"])
    #expect(
        xml.contains(">Published: 2021. ]]&gt; &lt;script&gt;</summary>") && xml.contains("<name>Roe &amp; Co</name>"))
}

@Test func anIdentityDependsOnTheSeedAndTheTagAuthorityAlone() {
    let old = feed([FeedBench.article("x/a b", "Old", on: "2021")], base: "https://one.example/", tag: "x.example,2025")
    let new = feed(
        [FeedBench.article("x/a b", "New", on: "2022-05-06")], base: "https://two.example/", tag: "x.example,2025")
    let identities = [
        "<id>tag:x.example,2025:authors/jane-roe.html</id>", "<id>tag:x.example,2025:seed/x/a%20b.txt</id>",
    ]
    #expect(lines(old, with: "<id>") == identities && lines(new, with: "<id>") == identities)
}

@Test func addressesAreAbsoluteOnlyWhereTheSitesOwnIsKnown() {
    let articles = [FeedBench.article("a", "A", on: "2021")]
    #expect(feed(articles).contains("rel=\"alternate\" type=\"text/html\" href=\"../2021/a.html\""))
    #expect(feed(articles).contains("<id>tag:archive.invalid,2000:seed/a.txt</id>"))
    #expect(feed(articles, base: "https://x.example/w/").contains("href=\"https://x.example/w/2021/a.html\""))
}

@Test func theLatestComeFirstAndNoneWithoutADay() {
    let articles = [("a", "2020"), ("b", "2021-03-12"), ("c", "2021-07-31/.."), ("d", nil)].map {
        FeedBench.article($0.0, $0.0, on: $0.1)
    }
    let xml = feed(articles, size: 2)
    #expect(lines(xml, with: "<title>").dropFirst() == ["<title>c</title>", "<title>b</title>"])
    let times = ["2021-07-31", "2021-07-31", "2021-03-12"].map { "<updated>\($0)T00:00:00Z</updated>" }
    #expect(lines(xml, with: "<updated>") == times)
}

@Test func onlyADayThatIsKnownIsADayOfPublication() {
    let xml = feed([FeedBench.article("a", "A", on: "2021-07-31/.."), FeedBench.article("b", "B", on: "2021-08-01")])
    #expect(lines(xml, with: "<published>") == ["<published>2021-08-01T00:00:00Z</published>"])
    #expect(lines(xml, with: "<summary") == ["<summary type=\"text\">Published: on or after 31 July 2021.</summary>"])
}
