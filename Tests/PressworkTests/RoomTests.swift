import Testing

@testable import Presswork

@Suite struct RoomTests {
    @Test func itGrowsWithWhatIsPutIn() {
        var room = Room<Int>(1)
        for number in 0..<1000 { room.append(number) }
        #expect(room.array == Array(0..<1000))
    }

    @Test func whatIsTakenAwayIsWrittenOver() {
        var room = Room<UInt8>(4)
        Array("abcdef".utf8).withUnsafeBufferPointer { room.append($0) }
        room.shrink(to: 2)
        room.append(UInt8(ascii: "z"))
        #expect(room.array == Array("abz".utf8))
    }

    @Test(arguments: [
        ("bc", 1, true), ("bd", 1, false), ("ef", 4, true), ("fg", 5, false), ("", 6, true), ("a", -1, false),
    ])
    func bytesAreComparedWithinIt(text: String, start: Int, isThere: Bool) {
        var room = Room<UInt8>(8)
        Array("abcdef".utf8).withUnsafeBufferPointer { room.append($0) }
        let isEqual = Array(text.utf8).withUnsafeBufferPointer { room.isEqual($0, from: start) }
        #expect(isEqual == isThere)
    }

    @Test func aPartOfOneIsPutBehindAnother() {
        var first = Room<Int>(3, filledWith: 7)
        var second = Room<Int>(1)
        second.append(1)
        second.append(2)
        first.append(second, from: 1, to: 2)
        #expect(first.array == [7, 7, 7, 2])
    }

    @Test(arguments: [0, 3, 6, 7, 100])
    func anArrayIsWrittenWhateverRoomItIsGiven(capacity: Int) {
        let made = Room<UInt8>.array(capacity) { room in
            var room = room
            Array("abcdef".utf8).withUnsafeBufferPointer { room.append($0) }
            room.append(UInt8(ascii: "g"))
            return room
        }
        #expect(made == Array("abcdefg".utf8))
    }
}
