import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: ["— Ann Lee", "– Ann Lee", "-- Ann Lee"])
func aDashSignsOff(line: String) {
    #expect(reading("The Water Line", prose, line).names == ["Ann Lee"])
}

@Test func aNameAboveARoleSignsOff() {
    let reading = reading("The Water Line", prose, "Ann Lee", "Member of the Lake Desk")
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.roles == ["Member of the Lake Desk"])
}

@Test(arguments: [
    "Media Office of the Canal Trust in Uzbekistan", "Media Office of the Canal Trust  \nin Uzbekistan",
    "**Media Office of the Canal Trust in Uzbekistan**",
])
func anOfficeSignsOffAndIsConjectured(lines: String) {
    let reading = reading("The Water Line", prose, lines, "Official Website:", "<http://canal.example/>")
    #expect(reading.names == ["Media Office of the Canal Trust in Uzbekistan"])
    #expect(reading.kinds == [.organisation])
    #expect(Inferred(reading.claims.authors).certainty == .conjectured)
}

@Test func aFullNameAloneAtTheEndIsAConjecture() {
    let reading = reading("The Water Line", prose, "Ann Lee")
    #expect(reading.names == ["Ann Lee"])
    #expect(Inferred(reading.claims.authors).certainty == .conjectured)
}

@Test func theHeadGoesBeforeTheFoot() {
    let reading = reading("The Water Line", "By Ann Lee", prose, "— Bo Ek")
    #expect(reading.names == ["Ann Lee"])
    #expect(Inferred(reading.claims.authors).rejected.map { $0.value.map(\.name) } == [["Bo Ek"]])
}

@Test func aListItemAtTheEndSignsNothing() {
    #expect(reading("The Water Line", prose, "- Chalk", "- Boats").names.isEmpty)
}

@Test func aNameAboveThePlaceAndDayOfALetterIsStatedBelowAnything() {
    let reading = reading("The Water Line", prose, "1. One\n2. Two", "Ann Lee and Bo Ek\nLisbon, 30 April 2015")
    #expect(reading.names == ["Ann Lee", "Bo Ek"])
    #expect(Inferred(reading.claims.authors).certainty == .stated)
}

@Test func aBylineBelowAnotherTextsHeadlineIsNotThisTexts() {
    let foot = "Most read\n\nRail workers accept new pay offer\nBy Ann Lee | Jun 1, 2012"
    #expect(reading("The Water Line", prose, foot).names.isEmpty)
}
