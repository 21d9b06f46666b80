import Testing

@testable import Presswork

@Suite struct PrintRoomTests {
    /// Some larger than what many are put into together.
    private static let sizes = (0..<4000).map { $0 % 1000 == 999 ? 300_000 : 8 + $0 * 7 % 900 }

    @Test func whatIsPutIntoOnePlaceStaysAsItIs() {
        let room = PrintRoom()
        let places = Self.sizes.map { room.place($0) }
        for (number, place) in places.enumerated() {
            for index in place.indices { place[index] = UInt8(truncatingIfNeeded: number) }
        }
        for (number, place) in places.enumerated() {
            #expect(place.count >= Self.sizes[number])
            #expect(place.allSatisfy { $0 == UInt8(truncatingIfNeeded: number) })
        }
    }

    @Test func placesAreAlignedAsNumbersAre() {
        let room = PrintRoom()
        for size in Self.sizes { #expect(UInt(bitPattern: room.place(size).baseAddress) % 8 == 0) }
    }
}
