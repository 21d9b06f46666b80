import Testing

@testable import ArchiveModel

/// An image's address hangs on nothing but its own path, and stands on every server.
@Suite struct SeedImageTests {
    private func address(_ path: String) -> String { SeedImage(path: path, width: 1, height: 1).permalink.path }

    @Test func aPlainPathStays() { #expect(address("a/low-tide_2.jpg") == "images/a/low-tide_2.jpg") }

    @Test func anyOtherBecomesASlugWithAMark() {
        #expect(address("Low Tide.JPG").hasPrefix("images/low-tide-") && address("Low Tide.JPG").hasSuffix(".jpg"))
        #expect(address("Pic.png") != address("pIc.png"))
        #expect(address("a:b?.png").hasPrefix("images/a-b-"))
        #expect(address("Гавань.png").hasPrefix("images/гавань-"))
        #expect(!address("😀.png").contains("😀"))
    }
}
