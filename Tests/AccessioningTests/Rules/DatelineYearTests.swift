import ArchiveModel
import Testing

@testable import Accessioning

private let dateline = "KHOROG, March 9 – " + prose

@Test(arguments: ["2014-03-10-footbridges.txt", "2014/03/09/footbridges.txt", "news/20140323_bridges.txt"])
func theFilesNameGivesADatelineItsYear(name: String) throws {
    let reading = reading("The Footbridges", dateline, fileName: name)
    let date = Inferred(reading.claims.published)
    #expect(date.value?.edtf == "2014-03-09")
    #expect(date.certainty == .conjectured)
    #expect(date.evidence?.note == "printed without its year; the year is that of '\(name)'")
}

@Test func theAddressOrTheChangeGivesItToo() {
    let address = "https://paper.example/2014/03/footbridges"
    #expect(reading("The Footbridges", dateline, address).published == "2014-03-09")
    #expect(reading("The Footbridges", dateline, "Updated 10 March 2014").published == "2014-03-09")
}

@Test func overTheTurnOfTheYearItIsTheEarlierOne() {
    let reading = reading("The Footbridges", "KHOROG, Dec. 30 – " + prose, fileName: "2015-01-02-bridges.txt")
    #expect(reading.published == "2014-12-30")
}

@Test(arguments: [
    "2014-06-10-footbridges.txt", "2014-03-01-footbridges.txt", "2014-04-footbridges.txt", "014_footbridges.txt",
])
func whatIsNotNearGivesNone(name: String) {
    #expect(reading("The Footbridges", dateline, fileName: name).published == "XXXX-03-09")
}

@Test func aDayInTheTextGivesNone() {
    let text = "KHOROG, March 9 – On 5 March 2014 the crew had counted the bridges of the valley. " + prose
    #expect(reading("The Footbridges", text).published == "XXXX-03-09")
}
