import Testing

@testable import ArchiveModel

/// Colours are compared as WCAG 2.2 compares them.
@Suite struct ColourTests {
    private let white = Colour(red: 255, green: 255, blue: 255)
    private let black = Colour(red: 0, green: 0, blue: 0)

    @Test(arguments: [("#86291b", "#86291b"), ("#ABC", "#aabbcc"), ("#000", "#000000")])
    func aColourIsReadAndWritten(written: String, text: String) {
        #expect(Colour(written)?.text == text)
    }

    @Test(arguments: ["", "#", "#12", "#1234567", "86291b", "red", "#ggg", "#éé", "rgb(1,2,3)", "##12345"])
    func anythingElseIsNone(written: String) { #expect(Colour(written) == nil) }

    @Test func blackOnWhiteHasTheMost() {
        #expect(abs(black.contrast(with: white) - 21) < 0.0001)
        #expect(white.contrast(with: white) == 1)
    }

    /// The lightest grey that WCAG takes for text on white, and the next one.
    @Test func theLimitIsWhereItIsKnownToBe() {
        #expect(Colour(red: 0x76, green: 0x76, blue: 0x76).contrast(with: white) >= 4.5)
        #expect(Colour(red: 0x77, green: 0x77, blue: 0x77).contrast(with: white) < 4.5)
    }

    @Test func aColourIsMovedNoFurtherThanItHasTo() {
        let red = Colour(red: 0x86, green: 0x29, blue: 0x1b)
        #expect(red.moved(towards: black, until: 4.5, against: Paper.light) == red)
        let lifted = red.moved(towards: white, until: 4.5, against: Paper.dark)
        #expect(lifted != red && lifted.contrast(with: Paper.dark) >= 4.5 && lifted.contrast(with: Paper.dark) < 6)
    }
}
