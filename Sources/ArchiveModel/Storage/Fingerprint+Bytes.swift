extension Fingerprint {
    /// Of a whole file's bytes, or of a block's.
    package init(of bytes: UnsafeRawBufferPointer) {
        var maker = Fingerprinter()
        maker.addInLanes(bytes)
        self = maker.fingerprint
    }

    package init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Fingerprint(of: $0) }
    }
}

extension Fingerprinter {
    /// In four lanes that don't wait for one another, for a build asks it of all that it writes. A lane takes each word so
    /// that it can be undone, and all lanes go into the fingerprint.
    fileprivate mutating func addInLanes(_ bytes: UnsafeRawBufferPointer) {
        var (first, second) = (0xA409_3822_299F_31D0 as UInt64, 0x082E_FA98_EC4E_6C89 as UInt64)
        var (third, fourth) = (0x4528_21E6_38D0_1377 as UInt64, 0xBE54_66CF_34E9_0C6C as UInt64)
        let whole = bytes.count & ~31
        var offset = 0
        while offset < whole {
            first = Self.mixed(first, Self.word(bytes, offset))
            second = Self.mixed(second, Self.word(bytes, offset &+ 8))
            third = Self.mixed(third, Self.word(bytes, offset &+ 16))
            fourth = Self.mixed(fourth, Self.word(bytes, offset &+ 24))
            offset &+= 32
        }
        add(first)
        add(second)
        add(third)
        add(fourth)
        add(bytes.count)
        add(UnsafeRawBufferPointer(rebasing: bytes[whole...]))
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Turned before it is multiplied: behind, the compiler multiplies twice.
    @inline(__always)
    private static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        turned(lane ^ word, 31) &* 0x9E37_79B9_7F4A_7C15
    }
}
