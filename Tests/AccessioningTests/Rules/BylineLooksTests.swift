import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    "By Ann Lee.", "water.example · Ann Lee · May 3, 2015", "[May 3, 2015](/)By [Ann Lee](/a)[Leave a comment](#r)",
    "By Ann Lee Reuters", "By Ann Lee, Civic Today",
])
func aBylineInManyLooksNamesItsAuthor(line: String) {
    #expect(reading("The Water Line", line, prose).names == ["Ann Lee"])
}

@Test func namesAboveAReadingTimeAreStated() {
    let reading = reading("The Water Line", "Ann Lee and Bob Roe", "7–9 minutes", prose)
    #expect(reading.names == ["Ann Lee", "Bob Roe"])
}

@Test func aButtonIsNoRole() {
    let reading = reading("The Water Line", "Ann Lee\nContact Reporter\n@alee", "August 10, 2016", prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.roles == [nil])
}

@Test(arguments: ["Jul 19th 2023 | DAKAR", "TOWSON, Md., March 11 - Jan 31 end"])
func aPlaceBesideADayIsNobody(line: String) {
    #expect(reading("The Water Line", line, prose).names.isEmpty)
}

@Test func aNameInParenthesesBelowTheTextSignsIt() {
    let reading = reading("The Water Line", prose, prose, "(Ann Lee)", "The next meeting is in the autumn.")
    #expect(reading.names == ["Ann Lee"])
}

@Test func aSurnameInCapitalsSignsATextThatEndsInALink() {
    let reading = reading("The Water Line", prose + " water.example/84XbERPwyg", "Ann LEESON")
    #expect(reading.names == ["Ann LEESON"])
}

@Test func aPaperBehindANameLeavesTheNameItsLine() {
    let reading = reading("The Water Line", "Ann Lee, Westbrook Evening Star", "Published Sept. 13, 2013", prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.publication == "Westbrook Evening Star")
}
