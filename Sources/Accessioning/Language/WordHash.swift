/// A word's scalars with case folded in one number, and its last four letters.
struct WordHash: Sendable {
    /// 64-bit FNV-1a over the scalars.
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var length = 0
    /// Sixteen bits a letter, the last one lowest.
    private(set) var last: UInt64 = 0
    /// Its first eight letters and the next, a byte each, as long as all of them are of ASCII.
    private var plain: (first: UInt64, rest: UInt64) = (0, 0)
    private var isPlain = true

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        value = (value ^ UInt64(scalar)) &* 0x100_0000_01B3
        last = last << 16 | UInt64(scalar & 0xFFFF)
        if scalar &- 0x61 >= 26 {
            isPlain = false
        } else if length < 8 {
            plain.first |= UInt64(scalar) << UInt64(length * 8)
        } else if length < 16 {
            plain.rest |= UInt64(scalar) << UInt64((length - 8) * 8)
        }
        length += 1
    }

    /// By which tables know the word.
    @inline(__always)
    var key: UInt64 { isPlain && length < 16 ? WordHash.key(plain.first, plain.rest) : value }

    /// The key of up to fifteen small letters of ASCII, the first eight in one number and the rest in another.
    @inline(__always)
    static func key(_ first: UInt64, _ rest: UInt64) -> UInt64 {
        // The multipliers are odd and have their bits spread: no two words of up to eight letters have one key, and
        // longer ones hardly ever do.
        var key = first &* 0x9E37_79B9_7F4A_7C15
        key = (key ^ key >> 32 ^ rest) &* 0xBF58_476D_1CE4_E5B9
        return key ^ key >> 29
    }

    /// Key of the last two to four letters.
    @inline(__always)
    func ending(_ letters: Int) -> UInt64 { WordHash.ending(letters, last) }

    /// `last` has sixteen bits a letter, the last one lowest.
    @inline(__always)
    static func ending(_ letters: Int, _ last: UInt64) -> UInt64 {
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
