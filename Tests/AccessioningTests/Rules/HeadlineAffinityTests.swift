import Testing

@testable import Accessioning

private let text = """
    The ferry across the strait has not sailed since the pier was damaged, and the villages on the far shore are cut off. \
    Repairs to the pier will take until spring, the port's engineer says.
    """

@Test(arguments: [
    "Clear thinking, every morning", "KQLW | Live Now", "Letters » Coast", "Document 5 of 72",
    "61  OPEN COUNTRY  Summer 2016",
    "no snapshots of this page",
])
func aHeadlineIsToldFromASitesLineByWordsThatComeAgain(line: String) {
    #expect(
        reading(line, "No Ferry Until the Pier Is Repaired", "By Ann Lee", text).title
            == "No Ferry Until the Pier Is Repaired")
}

@Test func aHeadlineWithoutCommonWordsKeepsItsStandfirst() {
    let read = reading("Far from Anywhere", "How villages live without a ferry while a pier is repaired", text)
    #expect(read.title == "Far from Anywhere")
}

@Test func aSubheadingBelowANameIsNoHeadline() {
    let read = reading("Far and Away", "By Ann Lee", "Ferry, Pier and Villages", text)
    #expect(read.title == "Far and Away")
}

@Test func theSitesNameAloneAndBehindTheHeadlineIsNoHeadline() {
    let read = reading("Redstart Online", "No Ferry Until the Pier Is Repaired – Redstart Online", "By Ann Lee", text)
    #expect(read.title == "No Ferry Until the Pier Is Repaired")
}

@Test func theMailThatIsPassedOnIsRead() {
    let read = reading(
        "From: Ben Ode <ben@paper.example>\nSubject: Fwd: No Ferry\nDate: 3 May 2016",
        "---------- Forwarded message ----------\nFrom: Ann Lee <ann@paper.example>\nDate: 1 May 2016\nSubject: No Ferry",
        text)
    #expect(read.title == "No Ferry")
    #expect(read.names == ["Ann Lee"])
    #expect(read.published == "2016-05-01")
}
