/// A fingerprint of a file's bytes, eight of them a step, to see whether a second reading reads the same. It reaches no
/// page, and a cache belongs to one build of the program. No defence against those who seek a clash.
package enum ContentDigest {
    package static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
            var digest = UInt64(truncatingIfNeeded: bytes.count) &* 0xFF51_AFD7_ED55_8CCD
            var at = 0
            while at + 8 <= bytes.count {
                digest = mixed(digest, bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian)
                at += 8
            }
            var rest: UInt64 = 0
            for index in at..<bytes.count { rest = rest << 8 | UInt64(bytes[index]) }
            digest = mixed(digest, rest)
            return digest ^ digest >> 29
        }
    }

    /// The multiplier is odd and has its bits spread: the golden ratio's. No two values of `eight` give the same.
    @inline(__always)
    private static func mixed(_ digest: UInt64, _ eight: UInt64) -> UInt64 {
        let product = (digest ^ eight) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }
}
