import ArchiveModel
import Testing

@testable import Accessioning

@Test func aNameAboveADayIsStated() {
    let reading = reading("The Water Line", "Ann Lee", "3 May 2015", prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(Inferred(reading.claims.authors).certainty == .stated)
    #expect(reading.published == "2015-05-03")
}

@Test func aNameAboveTheTextIsConjectured() {
    let reading = reading("The Water Line", "Ann Lee", prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(Inferred(reading.claims.authors).certainty == .conjectured)
}

@Test(arguments: ["Behind", "A fence must be paid for", "The Old Harbour", "What a Rule Is For"])
func aSubheadingIsNoName(line: String) {
    #expect(reading("The Water Line", line, prose).names.isEmpty)
}

@Test func aNameAboveItsRoleIsStated() {
    let reading = reading("The Water Line", "Ann Lee", "Senior Analyst, Harbour Trust", prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.roles == ["Senior Analyst, Harbour Trust"])
    #expect(reading.lifted == [1, 3, 5])
}
