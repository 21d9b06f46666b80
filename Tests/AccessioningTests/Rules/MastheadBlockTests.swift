import Testing

@testable import Accessioning

@Test(
    arguments: [
        ("THE VALLEY COURIER. — FRIDAY, MAY 3, 2014. — PAGE 5", "The Valley Courier", nil, "2014-05-03"),
        ("Annals of Water, Vol. 12, No. 4 (2016)", "Annals of Water", "Vol. 12, No. 4", nil),
        ("Verda Ondo, n-ro 267, decembro 2013", "Verda Ondo", "267", "2013-12"),
        ("THE OPEN WATER BULLETIN  *  No. 69", "The Open Water Bulletin", "69", nil),
        (
            "The Valley Ledger (Ontario)\n\nMay 3, 2014\nPage: B2\nEdition: Final", "The Valley Ledger", nil,
            "2014-05-03"
        ),
    ] as [(String, String, String?, String?)])
func aMastheadIsNoHeadline(head: String, publication: String, issue: String?, published: String?) {
    let reading = reading(head, "The Water Line of the Old Quay", prose)
    #expect(reading.title == "The Water Line of the Old Quay")
    #expect(reading.publication == publication)
    #expect(reading.issue == issue)
    #expect(reading.published == published)
}

@Test(arguments: ["The Lake, Page by Page", "Page 5 Is Missing", "The Water Line (Updated June 9, 2020)"])
func aHeadlineIsNoMasthead(headline: String) {
    #expect(reading(headline, "June 9, 2020", prose).title == headline)
    #expect(reading(headline, "June 9, 2020", prose).publication == nil)
}

@Test func aLineTooLongToBeAnythingButTextIsNoMasthead() {
    // To read the links of 500 KB as the parts of one took nine seconds.
    let head = "THE VALLEY COURIER | 3 May 2014"
    #expect(reading(head + " | PAGE 5", "The Water Line of the Old Quay", prose).publication == "The Valley Courier")
    let long = head + String(repeating: " | PAGE 5", count: 60)
    #expect(reading(long, "The Water Line of the Old Quay", prose).publication == nil)
}

@Test func aPaperBelowTheAuthorIsThePublication() {
    let reading = reading("The Water Line", "Ann Lee\nThe Valley Courier", "May 3, 2014", prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.publication == "The Valley Courier")
    #expect(reading.published == "2014-05-03")
}
