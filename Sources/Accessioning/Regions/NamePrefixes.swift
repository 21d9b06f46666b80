/// The letters that names begin with: four bytes, and eight for scripts of two bytes a letter.
///
/// Most words of a text are no form of any name, and their first four letters say so before an ending is tried.
struct NamePrefixes: Sendable {
    /// A bit for each value of a hash.
    private var bits = [UInt64](repeating: 0, count: 1 << 12)

    mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) {
        if name.count >= 4 { insert(NameHash.load(bytes, name.lowerBound, 4)) }
        if name.count >= 8 { insert(NameHash.load(bytes, name.lowerBound, 8)) }
    }

    private mutating func insert(_ key: UInt64) {
        let bit = Self.bit(key)
        bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// Whether a name may begin as the word does. Forms keep as many letters as are looked at, but where an apostrophe
    /// parts a shorter name from its ending: then true.
    @inline(__always)
    func mayHold(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, isWide: Bool) -> Bool {
        let count = isWide ? 8 : 4
        guard word.count >= count else { return true }
        let key = NameHash.load(bytes, word.lowerBound, count)
        let bit = Self.bit(key)
        return bits[bit >> 6] & 1 << UInt64(bit & 63) != 0 || Self.hasApostrophe(key)
    }

    @inline(__always)
    private static func bit(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 46) }

    /// Whether one of the eight bytes is 0x27.
    @inline(__always)
    private static func hasApostrophe(_ key: UInt64) -> Bool {
        let rest = key ^ 0x2727_2727_2727_2727
        return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080 != 0
    }
}
