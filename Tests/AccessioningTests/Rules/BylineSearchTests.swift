import ArchiveModel
import Testing

@testable import Accessioning

private let caption = "Image caption, The line on the quay has divided opinion"

@Test func aBylineBelowACaptionIsFound() {
    let reading = reading(
        "The Water Line", "Published\n29 April 2013", caption, "By Ann Lee\nThe Valley Post, Lima", prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(Inferred(reading.claims.authors).certainty == .stated)
}

@Test(arguments: ["by", "Author", "Author:", "Автор"])
func aLabelMayStandAboveTheName(label: String) {
    let reading = reading("The Water Line", label, "Ann Lee", prose)
    #expect(reading.names == ["Ann Lee"])
    #expect(Inferred(reading.claims.authors).evidence?.rule == "byline.label-above")
}

@Test func twoBylinesOfDifferentPeopleNameNobody() {
    let found = reading("The Water Line", caption, "The line on the quay", "By Ann Lee\nThe mole\nBy Bob Roe", prose)
    #expect(found.names.isEmpty)
}

@Test func aLineInsideTheTextIsNoByline() {
    #expect(reading("The Water Line", prose, prose, "By Ann Lee", prose, prose).names.isEmpty)
}

@Test(arguments: ["by", "Author"])
func aLabelAboveACommonPhraseNamesNobody(label: String) {
    #expect(reading("The Water Line", label, "Water Line", prose).names.isEmpty)
}
