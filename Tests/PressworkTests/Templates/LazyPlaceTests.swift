import Testing

@testable import Presswork

@Suite struct LazyPlaceTests {
    private final class Kept: Sendable {
        let number: Int
        init(_ number: Int) { self.number = number }
    }

    @Test func whatIsPutInFirstStays() {
        let place = LazyPlace<Kept>()
        #expect(place.read(\.number) == nil)
        place.fill(Kept(1))
        place.fill(Kept(2))
        #expect(place.read(\.number) == 1)
    }

    @Test func itGivesUpWhatItKeptWithItself() {
        weak var seen: Kept?
        do {
            let place = LazyPlace<Kept>()
            let kept = Kept(1)
            seen = kept
            place.fill(kept)
        }
        #expect(seen == nil)
    }
}
