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

@Test func brokenUTF8IsPassedOver() {
    let bytes: [UInt8] = [0xFF, 0xC3, 0x20, 0xE2, 0x80, 0x41, 0xF0, 0x9F, 0xD8]
    bytes.withUnsafeBufferPointer { buffer in
        for end in 0...bytes.count { _ = RegionTokens(buffer, in: 0..<end, skipping: []) }
    }
}
