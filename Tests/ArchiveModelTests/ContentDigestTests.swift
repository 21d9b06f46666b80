import Testing

@testable import ArchiveModel

@Test func oneByteMakesAnotherDigest() {
    let bytes = Array("A text of twenty-one.".utf8)
    var digests = Set([ContentDigest.of(bytes), ContentDigest.of(bytes + [0]), ContentDigest.of([])])
    for index in bytes.indices {
        var other = bytes
        other[index] ^= 1
        digests.insert(ContentDigest.of(other))
    }
    #expect(digests.count == bytes.count + 3)
    #expect(ContentDigest.of(Array(bytes)) == ContentDigest.of(bytes))
}
