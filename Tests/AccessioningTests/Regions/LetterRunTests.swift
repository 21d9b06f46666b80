import Testing

@testable import Accessioning

private func run(_ words: String, until end: Int = 8) -> (count: Int, capitals: Int, small: String) {
    let bytes = Array(words.utf8)
    let run = bytes.withUnsafeBufferPointer { LetterRun($0, at: 0, until: end) }
    let small = (0..<run.count).map { UInt8(truncatingIfNeeded: run.small >> UInt64($0 * 8)) }
    return (run.count, run.capitals, String(decoding: small, as: UTF8.self))
}

@Test func theLettersThatEightBytesBeginWithAreMadeSmall() {
    #expect(run("Osh, and") == (3, 1, "osh"))
    #expect(run("UZBEKIST") == (8, 8, "uzbekist"))
    #expect(run("lakeside", until: 4) == (4, 0, "lake"))
}

@Test func nothingButLettersIsOne() {
    for byte in UInt8.min...UInt8.max {
        let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        let bytes = [byte] + Array("1234567".utf8)
        let count = bytes.withUnsafeBufferPointer { LetterRun($0, at: 0, until: 8).count }
        #expect(count == (isLetter ? 1 : 0))
    }
}
