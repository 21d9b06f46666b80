/// 128 bits that stand for a value: two values are taken for the same when theirs are. It guards against chance, not
/// against somebody who searches for two values with one fingerprint.
package struct Fingerprint: Sendable, Hashable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// 32 hexadecimal digits.
    package var hex: String {
        [high, low].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }.joined()
    }
}

/// Values, one after another → their fingerprint. The same on every machine and in every run.
package struct Fingerprinter: Sendable {
    // Digits of pi and of the golden ratio, odd, so that each step can be undone and loses nothing.
    private var left: UInt64 = 0x243F_6A88_85A3_08D3
    private var right: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var count: UInt64 = 0

    package init() {}

    @inline(__always)
    package mutating func add(_ word: UInt64) {
        left = Self.turned((left ^ word) &* 0xC2B2_AE3D_27D4_EB4F, 29) &+ right
        right = Self.turned((right &+ word) &* 0x1656_67B1_9E37_79F9, 31) ^ left
        count &+= 1
    }

    package mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

    package mutating func add(_ flag: Bool) { add(flag ? 1 as UInt64 : 0) }

    package mutating func add(_ fingerprint: Fingerprint) {
        add(fingerprint.high)
        add(fingerprint.low)
    }

    /// With their length, so that two texts one after another are not the same as one.
    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        add(bytes.count)
        var offset = 0
        while offset + 8 <= bytes.count {
            add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        guard offset < bytes.count else { return }
        var last: UInt64 = 0
        for index in offset..<bytes.count { last = last << 8 | UInt64(bytes[index]) }
        add(last)
    }

    package mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    package mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    package mutating func add(_ text: String?) {
        add(text != nil)
        if let text { add(text) }
    }

    package var fingerprint: Fingerprint {
        let first = Self.finished(left ^ count)
        return Fingerprint(high: first, low: Self.finished(right &+ first))
    }

    @inline(__always)
    static func turned(_ word: UInt64, _ bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }

    private static func finished(_ word: UInt64) -> UInt64 {
        var word = word
        word = (word ^ word >> 33) &* 0xFF51_AFD7_ED55_8CCD
        word = (word ^ word >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return word ^ word >> 33
    }
}
