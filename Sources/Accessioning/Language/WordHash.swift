/// 64-bit FNV-1a over a word's scalars with case folded, and its last four letters.
struct WordHash: Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var length = 0
    /// Sixteen bits a letter, the last one lowest.
    private var last: UInt64 = 0

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        value = (value ^ UInt64(scalar)) &* 0x100_0000_01B3
        last = last << 16 | UInt64(scalar & 0xFFFF)
        length += 1
    }

    /// The run of ASCII letters that stands at `start`; the offset behind it.
    @inline(__always)
    mutating func addLetters(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        var (value, last) = (value, last)
        while at < bytes.count {
            let small = bytes[at] | 0x20
            if small &- 0x61 >= 26 { break }
            value = (value ^ UInt64(small)) &* 0x100_0000_01B3
            last = last << 16 | UInt64(small)
            at += 1
        }
        (self.value, self.last) = (value, last)
        length += at - start
        return at
    }

    /// Key of the last two to four letters.
    @inline(__always)
    func ending(_ letters: Int) -> UInt64 {
        let bits = UInt64(letters) * 16
        let kept = bits >= 64 ? last : last & (1 << bits - 1)
        return (kept &+ 0x9E37_79B9) &* 0xBF58_476D_1CE4_E5B9
    }

    static func of(_ word: some StringProtocol) -> WordHash {
        var hash = WordHash()
        for scalar in word.unicodeScalars { hash.add(levelled(CaseFold.folded(scalar).value)) }
        return hash
    }

    /// Persian ی and ک are ي and ك, as `ArabicLetters` has them.
    @inline(__always)
    static func levelled(_ scalar: UInt32) -> UInt32 { scalar == 0x6CC ? 0x64A : scalar == 0x6A9 ? 0x643 : scalar }
}
