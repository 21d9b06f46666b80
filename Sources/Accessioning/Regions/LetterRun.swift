/// The ASCII letters that the next eight bytes begin with, looked at in one number.
struct LetterRun {
    /// How many there are, up to eight.
    let count: Int
    /// All of them are capitals.
    let isUpper: Bool
    /// The upper bits of those that are capitals.
    private let capitalBits: UInt64
    /// Their small letters, the first lowest; what stands behind them means nothing.
    let small: UInt64

    /// None.
    @inline(__always)
    init() { (count, isUpper, capitalBits, small) = (0, true, 0, 0) }

    /// How many of the letters are capitals.
    @inline(__always)
    var capitals: Int { capitalBits.nonzeroBitCount }

    /// Eight bytes from `at` on must lie in `bytes`; those from `end` on don't count.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int, until end: Int) {
        let eight = NameHash.load(bytes, at, 8)
        small = eight | LetterRun.each(0x20)
        // A sum's upper bit says that the byte is not below a letter; none of the sums runs over into the next byte.
        let low = small & LetterRun.each(0x7F)
        let notBelowA = low &+ LetterRun.each(0x80 - 0x61)
        let aboveZ = low &+ LetterRun.each(0x80 - 0x7B)
        let others = ~(notBelowA & ~aboveZ & ~eight) & LetterRun.each(0x80)
        count = max(0, min(others.trailingZeroBitCount >> 3, end - at))
        let kept: UInt64 = count == 8 ? .max : 1 << UInt64(count * 8) &- 1
        capitalBits = ~eight & LetterRun.each(0x20) & kept
        isUpper = eight & LetterRun.each(0x20) & kept == 0
    }

    @inline(__always)
    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
