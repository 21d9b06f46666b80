import Testing

@testable import Accessioning

private func holds(_ day: String, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let start = text.range(ofBytes: day)?.lowerBound else { return false }
    return RunningProse.holds(
        text.utf8.distance(from: text.startIndex, to: start), in: DateBytes(bytes, 0..<bytes.count))
}

@Test(arguments: [
    "The ferry was closed on 3 May 2014.",
    "The ferry over the lower lake was closed by the council\non 3 May 2014, and nobody in the town\nhad been asked about it",
    "The council of the town met twice that spring and voted, on 3 May 2014, to close the ferry over the lower lake",
])
func sentencesAndParagraphsAreProse(_ text: String) { #expect(holds("3 May", text)) }

@Test(arguments: [
    "Filed: 3 May 2014", "New bakery opened on the market 3 May 2014", "lilac wrote on 3 May 2014:",
    "Posted by lilac on 3 May 2014",
])
func labelsListsAndStampsAreNot(_ text: String) { #expect(!holds("3 May", text)) }
