import Testing

@testable import Presswork

@Suite struct RecordShelfTests {
    private static let shape = Shape("numbered", [.text("number")])

    private func record(_ number: Int) -> Record { Record(Self.shape, ["number": .text("\(number)")]) }

    private func number(_ record: Record) -> String? {
        if case .text(let number) = record.values[0] { number } else { nil }
    }

    @Test func aRecordIsMadeOnceWhileThereIsRoomForAll() {
        let shelf = RecordShelf(count: 100)
        for _ in 0..<2 { for index in 0..<100 { _ = shelf.record(index) { record(index) } } }
        #expect(number(shelf.record(7) { record(-1) }) == "7")
    }

    @Test func articlesThatShareAPlaceNeverGetEachOthers() {
        let shelf = RecordShelf(count: 100_000)
        for round in 0..<2 {
            for index in stride(from: round, to: 100_000, by: 997) {
                #expect(number(shelf.record(index) { record(index) }) == "\(index)")
            }
        }
    }

    @Test func whatWasClearedIsMadeAgain() {
        let shelf = RecordShelf(count: 1)
        _ = shelf.record(0) { record(1) }
        shelf.clear()
        #expect(number(shelf.record(0) { record(2) }) == "2")
    }
}
