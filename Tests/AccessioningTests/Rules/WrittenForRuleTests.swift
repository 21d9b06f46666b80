import ArchiveModel
import Testing

@testable import Accessioning

@Test(
    arguments: [
        ("*** Written for *The Steppe Courier* Newspaper**", "The Steppe Courier", nil),
        ("*** Written for The Steppe Courier Newspaper – Issue 143**", "The Steppe Courier", "143"),
        ("Written for Al-Masar Newspaper – Issue 654", "Al-Masar Newspaper", "654"),
        ("*Written for Northern Review - Issue 549", "Northern Review", "549"),
        ("Originally published in The Valley Courier, No. 12", "The Valley Courier", "12"),
    ] as [(String, String, String?)])
func theLastLinesNameThePaper(line: String, publication: String, issue: String?) {
    let reading = reading("The Water Line", "By: Ann Lee*", prose, line)
    #expect(reading.publication == publication)
    #expect(reading.issue == issue)
}

@Test func aDeskThatAskedForATextIsNoPaper() {
    let reading = reading(
        "The Water Line", prose, "Written for the Lake Desk of the Courier by", "Ann Lee", "Member of it")
    #expect(reading.publication == nil)
    #expect(reading.names == ["Ann Lee"])
}

@Test func aSourceAboveTheHeadlineIsNoPublication() {
    let reading = reading("Source: Civic Observer Magazine", "The Water Line", prose)
    #expect(Inferred(reading.claims.source).value == "Civic Observer Magazine")
    #expect(reading.publication == nil)
    #expect(reading.title == "The Water Line")
}

@Test(arguments: [
    "The Valley Courier, Issue 12", "The Valley Courier | No. 12", "The Valley Courier – Issue 12 – 3 May 2015",
])
func aMastheadNamesPaperAndIssue(line: String) {
    let reading = reading("The Water Line", line, prose)
    #expect(reading.publication == "The Valley Courier")
    #expect(reading.issue == "12")
    #expect(reading.names.isEmpty)
}
