import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    "The Water Line", "# The Water Line", "### The Water Line ###", "**The Water Line**", "__The Water Line__",
    "The Water Line\n==============", "Title: The Water Line", "***The Water Line***", "The *Water* Line",
    "The [Water](http://water.example) Line",
])
func aHeadlineIsReadWithoutItsMarks(line: String) {
    let reading = reading(line, prose)
    #expect(reading.title == "The Water Line")
    #expect(reading.lifted.first == 1)
}

@Test(arguments: ["#WaterLine: 5 Keys", "C# in the Harbour", "A * B", "snake_case and the Sea", "BAHIA COCOA REVIEW"])
func aHeadlineKeepsWhatIsNoMark(line: String) {
    #expect(reading(line, prose).title == line)
}

@Test func aParagraphIsNoHeadline() {
    let reading = reading(prose, prose)
    #expect(Inferred(reading.claims.title).certainty == .conjectured)
    #expect(reading.titleRange == nil)
}

@Test func aDashInCapitalsIsNoDateline() {
    #expect(reading("NSF.GOV – WATER LINES", prose).title == "NSF.GOV – WATER LINES")
}

@Test func theLineBelowABlockOfLabelsGoesWithIt() {
    let reading = reading("Title: The Water Line\nBy: Ann Lee\nDate: 2016-11-16\n--------", prose)
    #expect(reading.title == "The Water Line")
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.published == "2016-11-16")
    #expect(reading.lifted == [1, 2, 3, 4])
}
