import Synchronization
import Testing

@testable import dateline

@Test(arguments: [1, 2, 7, 256])
func resultsComeInOrderHoweverManyWork(_ jobs: Int) async {
    for total in [0, 1, 15, 16, 17, 1000] {
        for atOnce in [1, 16] {
            let made = await Workers(jobs: jobs).map(total, atOnce: atOnce) { $0 * $0 }
            #expect(made == (0..<total).map { $0 * $0 })
        }
    }
}

private struct Failure: Error, Equatable { let number: Int }

@Test func theFirstFailureInOrderIsTold() async {
    await #expect(throws: Failure(number: 40)) {
        try await Workers(jobs: 4).mapRuns(10_000) { run throws(Failure) -> [Int] in
            for number in run where number % 1000 == 40 { throw Failure(number: number) }
            return Array(run)
        }
    }
}

/// Counts those of it that are there.
private final class Counted: Sendable {
    private static let count = Atomic<Int>(0)
    static var living: Int { count.load(ordering: .relaxed) }

    init() { Self.count.add(1, ordering: .relaxed) }
    deinit { Self.count.subtract(1, ordering: .relaxed) }
}

@Test func whatWasDoneBeforeAFailureIsGivenUp() async {
    _ = try? await Workers(jobs: 2).mapRuns(1000) { run throws(Failure) -> [Counted] in
        if run.contains(999) { throw Failure(number: 999) }
        return run.map { _ in Counted() }
    }
    #expect(Counted.living == 0)
}
