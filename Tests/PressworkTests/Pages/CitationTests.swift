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
        #expect(parts(article) == ["“The Lake”", "Undated", "The Reading Room"])
    }

    @Test func behindAFullStopADateBeginsWithACapital() {
        #expect(parts(ArticleMaking.article(date: "2015-11~"))[1] == "About November 2015")
    }

    @Test func whereAndWhenItWasCapturedIsSaid() {
        var editorial = Editorial()
        editorial.sourceURL = "https://courier.example/lake"
        #expect(
            parts(ArticleMaking.article(editorial: editorial))[2] == "Captured from https://courier.example/lake")
        editorial.captured = PublicationDate(edtf: "2022-05-05")
        #expect(
            parts(ArticleMaking.article(editorial: editorial))[2]
                == "Captured from https://courier.example/lake, 5 May 2022")
    }

    @Test func whoTranslatedIsNoAuthor() {
        let article = ArticleMaking.article(authors: [
            Attribution(name: "Bengi Ural"), Attribution(name: "Ann Poe", role: "Translator"),
        ])
        #expect(
            parts(article) == ["Bengi Ural", "“The Lake”", "Translated by Ann Poe", "Undated", "The Reading Room"])
    }

    @Test func aTranslatorMayHaveWrittenTheText() {
        let article = ArticleMaking.article(authors: [Attribution(name: "Ann Poe", role: "translator")])
        #expect(parts(article)[0] == "Ann Poe")
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
