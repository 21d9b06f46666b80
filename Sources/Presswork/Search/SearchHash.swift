/// Fingerprints by which the script finds shards: 32-bit FNV-1a, which takes it one multiplication a byte.
enum SearchHash {
    @inline(__always)
    static func of(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash = start
        for byte in word { hash = next(hash, byte) }
        return hash
    }

    /// Of no bytes.
    static let start: UInt32 = 0x811C_9DC5

    /// Of the same bytes and one more.
    @inline(__always)
    static func next(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    static func of(_ word: ArraySlice<UInt8>) -> UInt32 { word.withUnsafeBufferPointer { of($0) } }

    /// Bits of a pair's fingerprint. Two pairs meet now and then; but whoever asks for a pair asks for its words too.
    static let pairBits = 24

    /// Of two words, the second following the first.
    @inline(__always)
    static func ofPair(_ first: UInt32, _ second: UInt32) -> UInt32 {
        var hash = (first &* 31) ^ second
        hash = (hash ^ (hash >> 15)) &* 0x2C1B_3C6D
        return hash >> UInt32(32 - pairBits)
    }
}
