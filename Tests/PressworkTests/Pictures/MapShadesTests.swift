import Testing

@testable import Presswork

/// Five tints at most, and each begins at a round number.
@Suite struct MapShadesTests {
    private func labels(_ most: Int) -> [String] {
        MapShades(most: most).records(PictureMaking.words).compactMap { $0.text("label") }
    }

    @Test func fewArticlesHaveATintForEachNumber() { #expect(labels(3) == ["1", "2", "3"]) }

    @Test func moreAreGathered() { #expect(labels(9) == ["1", "2–4", "5–9"]) }

    @Test func thousandsAreToo() {
        #expect(labels(5_000) == ["1–9", "10–99", "100–999", "1,000–5,000"])
    }

    @Test func oneArticleCanBeSeen() { #expect(MapShades(most: 1).tint(of: 1) == 4) }

    @Test func everyCountHasATint() {
        for most in [0, 1, 2, 5, 6, 7, 99, 100, 4_321, 1_000_000] {
            let shades = MapShades(most: most)
            #expect(shades.steps.count <= 5)
            #expect((1...5).contains(shades.tint(of: max(1, most))))
        }
    }
}
