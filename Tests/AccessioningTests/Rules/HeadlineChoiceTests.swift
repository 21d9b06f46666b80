import Testing

@testable import Accessioning

@Test(arguments: [
    "Subject: The Water Line", "From: Ann Lee <ann@harbour.example>\nTo: list@harbour.example\nSubject: The Water Line",
    "BC-Harbour\nTitle: The Water Line", "Тема: The Water Line",
])
func aLabelNamesTheHeadline(head: String) {
    #expect(reading(head, prose).title == "The Water Line")
}

@Test(arguments: [
    "The Water Line Again - The Harbour Room\n\nThe Water Line Again",
    "The Harbour Room | The Water Line Again\n\nThe Water Line Again",
    "The Water Line Again\n\n# The Water Line Again", "Harbour\n\nThe Water Line Again\n\nThe Water Line Again",
])
func whatIsSaidTwiceIsTheHeadline(head: String) {
    #expect(reading(head, "By Ann Lee", prose).title == "The Water Line Again")
    #expect(reading(head, "By Ann Lee", prose).names == ["Ann Lee"])
}

@Test func aQuotationThatComesTwiceIsNoHeadline() {
    #expect(
        reading("The Water Line", "By Ann Lee", "We all saw the water line", "We all saw the water line", prose).title
            == "The Water Line")
}

@Test(arguments: [
    "© 2014 The Harbour Room", "https://www.theharbourroom.example/a",
    "The post first appeared on www.theharbourroom.example.",
])
func aSiteNamedElsewhereIsNoPartOfTheHeadline(foot: String) {
    #expect(reading("The Water Line - The Harbour Room", prose, foot).title == "The Water Line")
    #expect(
        reading("The Harbour Room", "How the Water Line Came Back", "By Ann Lee", prose, foot).title
            == "How the Water Line Came Back")
}

@Test(arguments: ["The Water Line - A History", "Aral | The Water Line"])
func whatNothingElseNamesStays(headline: String) {
    #expect(reading(headline, prose).title == headline)
}

@Test func aHeadingOfTheFirstLevelGoesBeforeAWordAboveIt() {
    #expect(reading("Harbour Room", "# The Water Line", "By Ann Lee", prose).title == "The Water Line")
    #expect(
        reading("The Water Line and the Men Who Drew It", "# Introduction", prose).title
            == "The Water Line and the Men Who Drew It")
}
