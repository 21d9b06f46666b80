import Testing

@testable import Presswork

@Test(arguments: [(0, 0), (1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (8, 4), (9, 5), (16, 5), (32, 6), (33, 7), (9999, 7)])
func countsAreWeighedInSteps(count: Int, step: Int) {
    #expect(WordWeight.of(count: count, fields: 0) == UInt8(step))
}

@Test func whereAWordStandsIsPartOfItsWeight() {
    #expect(WordWeight.of(count: 1, fields: WordWeight.inTitle | WordWeight.inNames) == 25)
}
