import ArchiveModel
import Testing

@testable import ArchiveModel

@Test(arguments: [0, 1, 7, 15, 16, 17, 31, 32, 33, 100])
func aByteIsFoundWhereverItStands(_ count: Int) {
    let plain = [UInt8](repeating: 0x61, count: count)
    func has(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { WideScan.contains($0) { $0.are(0x2A) } }
    }
    #expect(!has(plain))
    for place in 0..<count {
        var marked = plain
        marked[place] = 0x2A
        #expect(has(marked))
    }
}

@Test(arguments: [0, 1, 15, 16, 17, 31, 48, 65])
func everyByteIsLookedAt(_ count: Int) {
    for place in 0..<count {
        var bytes = [UInt8](repeating: 0x61, count: count)
        bytes[place] = 0x2A
        var found = WideScan.Mask(repeating: false)
        bytes.withUnsafeBufferPointer { WideScan.forEach($0) { found = WideScan.either(found, $0.are(0x2A)) } }
        #expect(WideScan.any(found))
    }
}

@Test(arguments: [0, 1, 15, 16, 17, 40, 64])
func theBeginningInASCIIIsCountedInSixteens(_ count: Int) {
    let bytes = [UInt8](repeating: 0x61, count: count) + [0xC3, 0xA9]
    let length = bytes.withUnsafeBufferPointer { WideScan.plainPrefix($0, from: 0) }
    #expect(length == count / 16 * 16)
}

@Test func theFirstPlaceIsFoundInAnyRange() {
    let bytes = Array("a plain text * with two stars * in it, and then no more of them for a while".utf8)
    for low in 0...bytes.count {
        for high in low...bytes.count {
            let found = bytes.withUnsafeBufferPointer { WideScan.index($0, in: low..<high) { $0.are(0x2A) } }
            #expect(found == bytes[low..<high].firstIndex(of: 0x2A) ?? high)
        }
    }
}

@Test(arguments: ["", "Ab", "THE WATER LINE", "A Longer Line of 32 Letters @[`{ Éà"])
func capitalsAreMadeSmall(_ text: String) {
    let bytes = Array(text.utf8)
    let small = [UInt8](unsafeUninitializedCapacity: bytes.count) { room, count in
        bytes.withUnsafeBufferPointer { WideScan.lower($0, into: room) }
        count = bytes.count
    }
    #expect(small == bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
}

@Test func aPairIsFoundInAnyRange() {
    let bytes = Array("a text of pairs, ab and again ab, and a b apart, and of a at the very end of it all: ab a".utf8)
    for low in 0...bytes.count {
        for high in low...bytes.count {
            let found = bytes.withUnsafeBufferPointer {
                WideScan.pairIndex($0, in: low..<high) { $0.are(0x61) .& $1.are(0x62) }
            }
            let first = (low..<max(low, high - 1)).first { bytes[$0] == 0x61 && bytes[$0 + 1] == 0x62 }
            #expect(found == first ?? high)
        }
    }
}

@Test(arguments: [0, 15, 16, 17, 33, 4080, 4081, 4096, 4097, 4112, 9000])
func asManyAreCountedAsThereAre(_ count: Int) {
    // More of one kind than a lane of eight bits can count.
    let bytes = (0..<count).map { UInt8(ascii: $0 % 7 == 3 ? " " : "a") }
    let whole = count / 16 * 16
    let pairs = count < 17 ? 0 : (count - 1) / 16 * 16
    bytes.withUnsafeBufferPointer { bytes in
        #expect(WideScan.count(bytes, in: 0..<count) { $0.are(0x61) } == bytes[..<whole].count { $0 == 0x61 })
        let found = WideScan.countPairs(bytes) { $0.are(0x61) .& $1.are(0x61) }
        #expect(found.rest == pairs)
        #expect(found.count == (0..<pairs).count { bytes[$0] == 0x61 && bytes[$0 + 1] == 0x61 })
    }
}
