/// The hash of a folded name, word by word, so that the hash of two words goes on from that of the first.
///
/// Eight bytes a step: byte by byte, hashing would cost more than all look-ups.
struct NameHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// One word, without spaces.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) {
        var hash = value ^ UInt64(truncatingIfNeeded: word.count) &* 0xFF51_AFD7_ED55_8CCD
        var at = word.lowerBound
        while at < word.upperBound {
            let count = min(8, word.upperBound - at)
            // The multiplier is odd and has its bits spread: the golden ratio's.
            hash = (hash ^ Self.load(bytes, at, count)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            at += count
        }
        value = hash
    }

    /// One to eight bytes from `at` in one number, the first lowest.
    @inline(__always)
    static func load(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ count: Int) -> UInt64 {
        if at + 8 <= bytes.count {
            let eight = UInt64(
                littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self))
            return eight & .max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8)
        }
        var value: UInt64 = 0
        for index in 0..<count { value |= UInt64(bytes[at + index]) << UInt64(index * 8) }
        return value
    }
}
