/// Asks sixteen bytes at once: most texts have none of what is looked for, and a byte at a time that takes long to learn.
enum WideScan {
    typealias Lanes = SIMD16<UInt8>
    typealias Mask = SIMDMask<SIMD16<Int8>>

    /// Sixteen bytes, compared with one or with a range. The operators of the library that take a scalar are loops.
    struct Bytes {
        fileprivate let lanes: Lanes

        @inline(__always)
        func are(_ byte: UInt8) -> Mask { lanes .== Lanes(repeating: byte) }

        @inline(__always)
        func are(_ range: ClosedRange<UInt8>) -> Mask {
            (lanes &- Lanes(repeating: range.lowerBound))
                .<= Lanes(repeating: range.upperBound &- range.lowerBound)
        }

        /// ASCII letters made small; other bytes may become others.
        @inline(__always)
        var lowered: Bytes { Bytes(lanes: lanes | Lanes(repeating: 0x20)) }
    }

    /// Whether `test` holds for any of the bytes. It does not hold for a space, which stands for what is beyond the end.
    @inline(__always)
    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, where test: (Bytes) -> Mask) -> Bool {
        guard let base = bytes.baseAddress, bytes.count >= 16 else { return any(test(few(bytes))) }
        let raw = UnsafeRawPointer(base)
        var found = Mask(repeating: false)
        var at = 0
        while at + 16 <= bytes.count {
            found = either(found, test(load(raw, at)))
            at += 16
        }
        // The last sixteen, some of them for the second time.
        if at < bytes.count { found = either(found, test(load(raw, bytes.count - 16))) }
        return any(found)
    }

    /// Offset of the first byte in `range` for which `test` holds, which it does not for a space; the range's end where
    /// there is none. The range must lie in `bytes`.
    @inline(__always)
    static func index(
        _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, where test: (Bytes) -> Mask
    ) -> Int {
        guard let base = bytes.baseAddress, range.upperBound <= bytes.count else { return range.upperBound }
        let raw = UnsafeRawPointer(base)
        var at = range.lowerBound
        while at + 16 <= range.upperBound {
            if let place = place(test(load(raw, at))) { return at + place }
            at += 16
        }
        guard at < range.upperBound else { return at }
        let rest = few(UnsafeBufferPointer(rebasing: bytes[at..<range.upperBound]))
        return place(test(rest)).map { at + $0 } ?? range.upperBound
    }

    /// For how many bytes in `range` `test` holds. The range must lie in `bytes`; of its length only whole sixteens count.
    @inline(__always)
    static func count(
        _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, where test: (Bytes) -> Mask
    ) -> Int {
        guard let base = bytes.baseAddress, range.upperBound <= bytes.count else { return 0 }
        let raw = UnsafeRawPointer(base)
        var count = 0
        var at = range.lowerBound
        while at + 16 <= range.upperBound {
            let mask = test(load(raw, at))
            let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
            count += (halves[0].nonzeroBitCount + halves[1].nonzeroBitCount) >> 3
            at += 16
        }
        return count
    }

    /// Of the first lane that holds.
    @inline(__always)
    private static func place(_ mask: Mask) -> Int? {
        let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if halves[0] != 0 { return UInt64(littleEndian: halves[0]).trailingZeroBitCount >> 3 }
        return halves[1] != 0 ? 8 + UInt64(littleEndian: halves[1]).trailingZeroBitCount >> 3 : nil
    }

    /// How many bytes from `start` on are ASCII for sure: a multiple of sixteen.
    @inline(__always)
    static func plainPrefix(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        let raw = UnsafeRawPointer(base)
        var at = start
        while at + 16 <= bytes.count, !any(load(raw, at).are(0x80...0xFF)) { at += 16 }
        return at - start
    }

    /// Copies the bytes with ASCII's capitals made small. `room` has space for all of them.
    static func lower(
        _ bytes: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
    ) {
        let count = min(bytes.count, room.count)
        var at = 0
        if let from = bytes.baseAddress, let to = room.baseAddress {
            while at + 16 <= count {
                let bytes = load(UnsafeRawPointer(from), at)
                let difference = unsafeBitCast(bytes.are(0x41...0x5A), to: Lanes.self) & Lanes(repeating: 0x20)
                let small = bytes.lanes | difference
                UnsafeMutableRawPointer(to).storeBytes(of: small, toByteOffset: at, as: Lanes.self)
                at += 16
            }
        }
        for index in at..<count {
            room[index] = bytes[index] &- 0x41 < 26 ? bytes[index] | 0x20 : bytes[index]
        }
    }

    @inline(__always)
    private static func either(_ one: Mask, _ other: Mask) -> Mask { one .| other }

    @inline(__always)
    private static func load(_ raw: UnsafeRawPointer, _ at: Int) -> Bytes {
        Bytes(lanes: raw.loadUnaligned(fromByteOffset: at, as: Lanes.self))
    }

    /// Fewer than sixteen.
    private static func few(_ bytes: UnsafeBufferPointer<UInt8>) -> Bytes {
        var lanes = Lanes(repeating: 0x20)
        for (index, byte) in bytes.enumerated() { lanes[index] = byte }
        return Bytes(lanes: lanes)
    }
}

extension StringProtocol {
    /// Whether `test`, as `WideScan` asks it, holds for any byte.
    @inline(__always)
    func hasByte(where test: (WideScan.Bytes) -> WideScan.Mask) -> Bool {
        utf8.withContiguousStorageIfAvailable { WideScan.contains($0, where: test) }
            ?? Array(utf8).withUnsafeBufferPointer { WideScan.contains($0, where: test) }
    }
}
