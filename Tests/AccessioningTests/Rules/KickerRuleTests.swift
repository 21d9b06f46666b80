import Testing

@testable import Accessioning

@Test(arguments: [
    ("Press Release", "Press Release"), ("FEATURE", "Feature"), ("News & Comment", "News & Comment"),
    ("**Interview**", "Interview"), ("Интервью", "Интервью"), ("بيان صحفي", "بيان صحفي"),
    ("CENTRAL ASIA", "Central Asia"),
])
func aKickerStandsAboveTheHeadline(line: String, kicker: String) {
    let reading = reading(line, "The Water Line of Aralsk", prose + prose + prose + prose)
    #expect(reading.kicker == kicker)
    #expect(reading.title == "The Water Line of Aralsk")
    #expect(reading.lifted == [1, 3])
}

@Test func aSmallerHeadingAboveALargerOneIsAKicker() {
    let reading = reading("### From the Harbour", "## The Water Line", prose)
    #expect(reading.kicker == "From the Harbour")
    #expect(reading.title == "The Water Line")
}

@Test func aKickerMayStandBelowTheHeadline() {
    let reading = reading("The Water Line", "News:", "News & Comment", prose)
    #expect(reading.kicker == "News & Comment")
    #expect(reading.lifted == [1, 5])
}

@Test func aKickerWithoutAHeadlineIsTheHeadline() {
    #expect(reading("Opinion", prose + prose + prose + prose).title == "Opinion")
}
