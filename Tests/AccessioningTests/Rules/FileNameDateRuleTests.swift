import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: ["2021-03-12-harbour.txt", "2021/03/12/harbour.md", "news/20210312_harbour.txt"])
func aFileNameMayHoldADay(name: String) {
    let reading = reading("The Water Line", prose, fileName: name)
    #expect(reading.published == "2021-03-12")
    #expect(Inferred(reading.claims.published).certainty == .conjectured)
}

@Test(arguments: ["harbour-2021.txt", "1234567890.txt", "2021-13-12.txt", "2021-02-30-x.txt"])
func otherFiguresAreNoDay(name: String) {
    #expect(FileNameDateRule.claims(name).isEmpty)
}

@Test func aPrintedDayGoesBeforeTheFileName() {
    #expect(reading("The Water Line", "3 May 2020", prose, fileName: "2021-03-12.txt").published == "2020-05-03")
}
