import ArchiveModel
import Testing

@testable import Presswork

/// What is not known of an article is left out of its citation.
@Suite struct CitationTests {
    private let citation = Citation(archive: "The Reading Room", words: .english)

    @Test func allThatIsKnownStandsInItsOrder() {
        let article = ArticleMaking.article(
            authors: [Attribution(name: "Rahimova, Dilnoza"), Attribution(name: "Timur Aldanov")],
            date: "2019-05-14", publication: "The Steppe Courier", issue: "201")
        #expect(
            citation.parts(article, title: "The Lake") == [
                "Rahimova, Dilnoza; Timur Aldanov", "“The Lake”", "The Steppe Courier, issue 201", "14 May 2019",
                "The Reading Room",
            ])
    }

    @Test func anArticleWithoutAuthorAndDateSaysSo() {
        let article = ArticleMaking.article()
        #expect(citation.parts(article, title: "The Lake") == ["“The Lake”", "undated", "The Reading Room"])
    }

    @Test(arguments: [("2015-11-03", "2015/11/03"), ("2015-11", "2015/11"), ("2015", "2015")])
    func aKnownDateIsGivenToReferencePrograms(date: (edtf: String, printed: String)) {
        #expect(citation.date(ArticleMaking.article(date: date.edtf)) == date.printed)
    }

    @Test(arguments: ["2015-11~", "2015?", "2021-07-31/..", "201X", "XXXX-02-26", "2015-21"])
    func anUncertainDateIsNot(edtf: String) {
        #expect(citation.date(ArticleMaking.article(date: edtf)) == nil)
    }
}
