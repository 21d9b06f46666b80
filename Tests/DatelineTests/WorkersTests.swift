import Testing

@testable import dateline

@Test(arguments: [1, 2, 7, 256])
func resultsComeInOrderHoweverManyWork(_ jobs: Int) async {
    for total in [0, 1, 15, 16, 17, 1000] {
        let made = await Workers(jobs: jobs).map(total) { $0 * $0 }
        #expect(made == (0..<total).map { $0 * $0 })
    }
}
