import ArchiveModel
import Testing

@testable import Accessioning

@Test func aDayInFiguresThatMayBeTwoIsBoth() {
    let date = AmbiguousDate(in: "ARALSK, 05/11/2015 – ")
    #expect(date?.dayFirst.edtf == "2015-11-05" && date?.monthFirst.edtf == "2015-05-11")
}

@Test(arguments: ["25/11/2015", "05/05/2015", "05.11.2015", "2015-11-05", "5 November 2015", "", "1/2", "a/b-c"])
func whatCanBeOneDayAloneIsNotAmbiguous(_ words: String) { #expect(AmbiguousDate(in: words) == nil) }

@Test(arguments: [
    (NumericOrder.dayFirst, "the day stands first, as this archive writes it; else 2015-05-11"),
    (.monthFirst, "the month stands first, as this archive writes it; else 2015-11-05"),
    (.unknown, "nothing says whether the day or the month stands first; if the month, 2015-05-11"),
])
func theEvidenceSaysWhatDecided(_ order: NumericOrder, _ words: String) {
    let text = "The Wells\n\nBy Jane Roe\n\n05/11/2015\n\nText here about wells.\n"
    let source = CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
    let article = ArticleReader(order: order).read(source, firstLine: 1, supplied: SuppliedMetadata())
    #expect(article.dating.published.evidence?.note == words)
}
