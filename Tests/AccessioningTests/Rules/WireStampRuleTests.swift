import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    ("AP-08-01-16 1846EDT", "2016-08-01?"), ("AP-NY-03-09-87 0610EST", "1987-03-09?"),
    ("UPI-12-31-99 2359GMT", "1999-12-31?"),
])
func anAgencysLastLineDatesTheStory(line: String, date: String) {
    #expect(reading("The Water Line", prose, line).published == date)
}

@Test(arguments: [
    "AP-13-45-16 1846EDT", "Ap-08-01-16 1846EDT", "AP-08-01-16", "AP-8-1-2016 1846EDT", "A-08-01-16 1846EDT",
])
func otherLinesDoNot(line: String) {
    #expect(reading("The Water Line", prose, line).published == nil)
}
