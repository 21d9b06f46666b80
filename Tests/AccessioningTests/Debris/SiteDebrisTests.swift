import ArchiveModel
import Testing

@testable import Accessioning

@Test func theSitesLinesAreOneNoteWithTheirNumbers() {
    let text =
        "Home > News\nSubscribe\n\nThe Water Line\n\n\(prose)\n\nAdvertisement\n\n\(prose)\n\n© 2014 The Courier\n"
    #expect(notes(text) == ["1:1 4 lines are the site's, not the article's: 1–2, 8 and 12"])
}

@Test func oneLineOfTheSiteIsToldAtItsPlace() {
    #expect(
        notes("The Water Line\n\n\(prose)\n\nRead more: The Dry Quay\n") == [
            "5:1 this line is the site's, not the article's"
        ])
}

@Test func anArticleWithoutDebrisHasNoNote() {
    #expect(notes("The Water Line\n\nBy Ann Lee\n\n\(prose)\n\n## Share\n\n\(prose)\n").isEmpty == false)
    #expect(notes("The Water Line\n\nBy Ann Lee\n\n\(prose)\n") == [])
    #expect(notes("7\n") == [])
}

@Test func aWordOfAWrappedParagraphIsNone() {
    let wrapped =
        "The men of the quay have a word for what they do with bread and with news\nshare\nand they say it often.\n"
    #expect(
        notes(
            "The Water Line\n\n\(prose)\n\n\(wrapped)\n\(prose)\n\n\(prose)\n"
                + String(repeating: prose + "\n\n", count: 14)) == [])
}

@Test func aNoteNamesTwelveStretchesAtMost() {
    let text = "The Water Line\n\n" + String(repeating: "\(prose)\n\nAdvertisement\n\n", count: 20) + prose + "\n"
    #expect(notes(text).first?.hasSuffix("41, 45, 49 and 8 more") == true)
}

@Test func nothingOfTheSiteIsTakenOut() {
    let reading = reading("Share", "The Water Line", prose, "Advertisement", prose, "Related stories", "The Dry Quay")
    #expect(reading.lifted == [3])
}

@Test func theSitesLinesAreNoEvidenceForRegions() {
    let reading = reading("The Water Line", prose, prose, "Comments", "Ann Lee", "Greetings from Norway!")
    let text = "The Water Line\n\n\(prose)\n\n\(prose)\n\n"
    #expect(reading.boilerplate.contains { $0.lowerBound == text.utf8.count })
}

private func notes(_ text: String) -> [String] {
    let source = CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
    let text = CapturedText(source)
    return (SiteDebris.finding(text, FrameLines(text)).map { [$0] } ?? []).map { finding in
        #expect(finding.severity == .note)
        #expect(finding.code == "text.debris")
        return "\(finding.location?.line ?? 0):\(finding.location?.column ?? 0) \(finding.message)"
    }
}
