import ArchiveModel
import Testing

@testable import Presswork

/// schema.org is told of an article only what is known for certain.
@Suite struct LinkedDataTests {
    private func json(_ article: Article, title: String = "The Lake") -> String? {
        var configuration = SiteConfiguration()
        configuration.baseURL = "https://archive.example/"
        let entry = CatalogueEntry(
            article: article, permalink: Permalink("2019/05/lake.html"), authors: [], related: [])
        let catalogue = Catalogue(entries: [entry], authors: [], regions: [], years: [], undated: [])
        let linkedData = LinkedData(configuration: configuration, catalogue: catalogue)
        guard case .html(let bytes) = linkedData.article(entry, title: title) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func anArticleWithItsDayIsDescribed() {
        let address = #""https://archive.example/2019/05/lake.html""#
        #expect(
            json(ArticleMaking.article(date: "2019-05-14", updated: "2019-05-16"))
                == #"{"@context":"https://schema.org","@type":"Article","headline":"The Lake","inLanguage":"en","#
                + #""datePublished":"2019-05-14","dateModified":"2019-05-16","#
                + #""url":\#(address),"mainEntityOfPage":\#(address)}"#)
    }

    @Test(arguments: [nil, "2015-11-03~", "2015-11-03/..", "XXXX-02-26"])
    func noDayIsMadeUp(edtf: String?) {
        let text = json(ArticleMaking.article(date: edtf))
        #expect(text?.contains(#""@type":"CreativeWork""#) == true && text?.contains("datePublished") == false)
    }

    @Test func aMonthThatIsKnownIsSaid() {
        let text = json(ArticleMaking.article(date: "2015-11"))
        #expect(text?.contains(#""@type":"CreativeWork""#) == true)
        #expect(text?.contains(#""datePublished":"2015-11""#) == true)
    }

    @Test func aDayOfUpdatingThatIsNotKnownIsLeftOut() {
        #expect(json(ArticleMaking.article(date: "2019-05-14", updated: "2019-06"))?.contains("dateModified") == false)
    }

    @Test func aTitleCannotEndTheScriptElement() {
        let text = json(ArticleMaking.article(date: "2019-05-14"), title: "</script><b>&")
        #expect(text?.contains(#""headline":"\u003c/script\u003e\u003cb\u003e\u0026""#) == true)
    }
}
