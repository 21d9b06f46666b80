import Testing

@testable import Accessioning

private func seconds(_ text: String) -> Double {
    let clock = ContinuousClock()
    let time = clock.measure { _ = RegionReading(text, headline: false) }
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

@Test(arguments: ["Guinea ", "New York, ", "Saint ", "و", "A.B.C.", "'s'", "Republic of the ", "а-", "- ", "\u{301}"])
func timeGrowsWithTheText(piece: String) {
    let one = seconds(String(repeating: piece, count: 10_000 / piece.utf8.count))
    let eight = seconds(String(repeating: piece, count: 80_000 / piece.utf8.count))
    #expect(eight < 0.2 + 24 * one)
}

/// Sentences of countless places say little of each: none is what the text is about.
@Test func aTextOfTenThousandPlacesIsAboutFew() {
    let places = ["Peru", "Kenya", "Osh", "Lyon", "Texas", "Oman", "Fiji", "Chad", "Laos", "Cuba", "Mali", "Togo"]
    let text = (0..<10_000).map { places[$0 * 7 % places.count] }.joined(separator: ", ") + "."
    let one = RegionReading(text, headline: false)
    #expect(one.about.count <= places.count)
    #expect(one.claims.regions.allSatisfy { $0.certainty == .conjectured })
    #expect(seconds(text) < 2)
}

@Test func oneLongLineIsReadInLinearTime() {
    let one = seconds(String(repeating: "the road to Osh goes on and on ", count: 2_000))
    let eight = seconds(String(repeating: "the road to Osh goes on and on ", count: 16_000))
    #expect(eight < 0.2 + 24 * one)
}

@Test func aTextInCapitalsHasItsCountriesAndNoOthers() {
    let text = "APPLES\n\nTHE APPLES OF KAZAKHSTAN ARE READY AND SO ARE US ALL IN THE READING ROOM."
    #expect(RegionReading(text).all == ["KZ"])
}

/// Bad recognition of print makes such words; the editor is told of them (`text.mixed-scripts`).
@Test func aWordThatMixesLettersOfOneLookIsReadAsItLooks() {
    // The second letter of the first is Cyrillic, as is the last of the second.
    #expect(Set(RegionReading("Talk\n\nThe road to P\u{435}ru and Keny\u{430} is long.").all) == ["PE", "KE"])
    // Letters that look like none of the other script leave no way to read it.
    #expect(RegionReading("Talk\n\nThe road to Pe\u{440}\u{44E}ru is long.").all.isEmpty)
}

@Test func marksOfDirectionAroundANameAreNoPartOfIt() {
    #expect(RegionReading("Talk\n\nThe road to \u{200F}Peru\u{200E} is long.").all == ["PE"])
}

@Test func brokenUTF8IsPassedOver() {
    let bytes: [UInt8] = [0xFF, 0xC3, 0x20, 0xE2, 0x80, 0x41, 0xF0, 0x9F, 0xD8]
    bytes.withUnsafeBufferPointer { buffer in
        for end in 0...bytes.count { _ = RegionTokens(buffer, in: 0..<end, skipping: []) }
    }
}
