import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    ("21 June 2019, London", "London"), ("21 June 2019, New York", "New York"),
    ("21 июня 2019 г., Каракол", "Каракол"),
])
func aPlaceMayStandBehindTheDay(line: String, place: String) {
    let reading = reading("The Water Line", "By Jane Roe\n" + line, prose)
    #expect(reading.names == ["Jane Roe"])
    #expect(reading.published == "2019-06-21")
    #expect(reading.claims.datelinePlace.first?.value == place)
}

@Test func aNameBehindTheDayIsTheAuthors() {
    #expect(reading("The Water Line", "21 June 2019, Jane Roe", prose).names == ["Jane Roe"])
}

@Test func aReporterMayStandBehindHisPostAlone() {
    let reading = reading("杭州的桥", "记者 林若溪", prose)
    #expect(reading.names == ["林若溪"])
}

@Test func aNameAboveTheNumberOfAnIssueIsThePapers() {
    let reading = reading("THE HARBOUR COURIER\nVol. XII, No. 4", "Dredgers Walk Out", "By Jane Roe", prose)
    #expect(reading.title == "Dredgers Walk Out")
    #expect(reading.claims.publication.first?.value == "The Harbour Courier")
    #expect(reading.claims.issue.first?.value == "Vol. XII, No. 4")
}
