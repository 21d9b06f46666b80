import ArchiveModel
import Testing

@testable import Presswork

/// What is not known of an article is left out of its citation.
@Suite struct CitationTests {
    private let citation = Citation(archive: "The Reading Room", words: .english)

    private func parts(_ article: Article) -> [String] {
        let date = DatePrinting.words(article.dating.published.value, .english)
        return citation.parts(article, title: "The Lake", date: date)
    }

    private func date(_ edtf: String) -> String? {
        let article = ArticleMaking.article(date: edtf)
        return citation.date(article, machine: DatePrinting.machine(article.dating.published.value))
    }

    @Test func allThatIsKnownStandsInItsOrder() {
        let article = ArticleMaking.article(
            authors: [Attribution(name: "Rahimova, Dilnoza"), Attribution(name: "Timur Aldanov")],
            date: "2019-05-14", publication: "The Steppe Courier", issue: "201")
        #expect(
            parts(article) == [
                "Rahimova, Dilnoza; Timur Aldanov", "“The Lake”", "The Steppe Courier, issue 201", "14 May 2019",
                "The Reading Room",
            ])
    }

    @Test func anArticleWithoutAuthorAndDateSaysSo() {
        let article = ArticleMaking.article()
        #expect(parts(article) == ["“The Lake”", "undated", "The Reading Room"])
    }

    @Test(arguments: [("2015-11-03", "2015/11/03"), ("2015-11", "2015/11"), ("2015", "2015")])
    func aKnownDateIsGivenToReferencePrograms(edtf: String, printed: String) {
        #expect(date(edtf) == printed)
    }

    @Test(arguments: ["2015-11~", "2015?", "2021-07-31/..", "201X", "XXXX-02-26", "2015-21"])
    func anUncertainDateIsNot(edtf: String) {
        #expect(date(edtf) == nil)
    }
}

/// HTML has four figures for a year, and none before the first.
@Test(arguments: ["0000", "0000-01-01", "-0044-03-15", "Y170000002", "201X", "2021?"])
func whatHTMLHasNoWayToWriteIsNoMachineDate(edtf: String) {
    #expect(PublicationDate(edtf: edtf).map { DatePrinting.machine($0) } == .some(nil))
}
