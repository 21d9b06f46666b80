/// Asks sixteen bytes at once: most texts have none of what is looked for, and a byte at a time that takes long to learn.
@usableFromInline package enum WideScan {
    @usableFromInline package typealias Lanes = SIMD16<UInt8>
    @usableFromInline package typealias Mask = SIMDMask<SIMD16<Int8>>

    /// Sixteen bytes, compared with one or with a range. The operators of the library that take a scalar are loops.
    @usableFromInline package struct Bytes {
        @usableFromInline let lanes: Lanes

        @inlinable init(lanes: Lanes) { self.lanes = lanes }

        @inline(__always) @inlinable
        package func are(_ byte: UInt8) -> Mask { lanes .== Lanes(repeating: byte) }

        @inline(__always) @inlinable
        package func are(_ range: ClosedRange<UInt8>) -> Mask {
            (lanes &- Lanes(repeating: range.lowerBound))
                .<= Lanes(repeating: range.upperBound &- range.lowerBound)
        }

        /// ASCII letters made small; other bytes may become others.
        @inline(__always) @inlinable
        package var lowered: Bytes { Bytes(lanes: lanes | Lanes(repeating: 0x20)) }
    }

    /// Whether `test` holds for any of the bytes. It does not hold for a space, which stands for what is beyond the end.
    @inline(__always) @inlinable
    package static func contains(_ bytes: UnsafeBufferPointer<UInt8>, where test: (Bytes) -> Mask) -> Bool {
        guard let base = bytes.baseAddress, bytes.count >= 16 else { return any(test(few(bytes))) }
        let raw = UnsafeRawPointer(base)
        var found = Mask(repeating: false)
        var at = 0
        while at &+ 16 <= bytes.count {
            found = either(found, test(load(raw, at)))
            at &+= 16
        }
        // The last sixteen, some of them for the second time.
        if at < bytes.count { found = either(found, test(load(raw, bytes.count - 16))) }
        return any(found)
    }

    /// Offset of the first byte in `range` for which `test` holds, which it does not for a space; the range's end where
    /// there is none. The range must lie in `bytes`.
    @inline(__always) @inlinable
    package static func index(
        _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, where test: (Bytes) -> Mask
    ) -> Int {
        guard let base = bytes.baseAddress, range.upperBound <= bytes.count else { return range.upperBound }
        let raw = UnsafeRawPointer(base)
        var at = range.lowerBound
        while at &+ 16 <= range.upperBound {
            let found = test(load(raw, at))
            if any(found), let place = place(found) { return at &+ place }
            at &+= 16
        }
        guard at < range.upperBound else { return at }
        if range.upperBound >= 16 {
            // The last sixteen; what was seen before, or stands before the range, is passed over.
            let start = range.upperBound - 16
            return place(test(load(raw, start)), from: at - start).map { start + $0 } ?? range.upperBound
        }
        let rest = few(UnsafeBufferPointer(rebasing: bytes[at..<range.upperBound]))
        return place(test(rest)).map { at + $0 } ?? range.upperBound
    }

    /// For how many bytes in `range` `test` holds. The range must lie in `bytes`; of its length only whole sixteens count.
    @inline(__always) @inlinable
    package static func count(
        _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, where test: (Bytes) -> Mask
    ) -> Int {
        guard let base = bytes.baseAddress, range.upperBound <= bytes.count else { return 0 }
        let raw = UnsafeRawPointer(base)
        var count = 0
        var at = range.lowerBound
        while at &+ 16 <= range.upperBound {
            var counts = Lanes(repeating: 0)
            let end = min(range.upperBound, at + most)
            while at &+ 16 <= end {
                counts &-= unsafeBitCast(test(load(raw, at)), to: Lanes.self)
                at &+= 16
            }
            count += sum(counts)
        }
        return count
    }

    /// Offset of the first byte in `range` for which, with the byte behind it in the range, `test` holds; the range's end
    /// where there is none. The range must lie in `bytes`. It does not hold where the second is a space.
    @inline(__always) @inlinable
    package static func pairIndex(
        _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, where test: (Bytes, Bytes) -> Mask
    ) -> Int {
        guard let base = bytes.baseAddress, range.lowerBound >= 0, range.upperBound <= bytes.count else {
            return range.upperBound
        }
        let raw = UnsafeRawPointer(base)
        var at = range.lowerBound
        while at &+ 17 <= range.upperBound {
            let found = test(load(raw, at), load(raw, at &+ 1))
            if any(found), let place = place(found) { return at &+ place }
            at &+= 16
        }
        guard at + 1 < range.upperBound else { return range.upperBound }
        if range.count >= 17 {
            // The last seventeen, some of them for the second time.
            at = range.upperBound - 17
            return place(test(load(raw, at), load(raw, at &+ 1))).map { at + $0 } ?? range.upperBound
        }
        let first = few(UnsafeBufferPointer(rebasing: bytes[at..<range.upperBound]))
        let second = few(UnsafeBufferPointer(rebasing: bytes[at + 1..<range.upperBound]))
        return place(test(first, second)).map { at + $0 } ?? range.upperBound
    }

    /// Whether `test` holds for any byte with the one behind it; see `pairIndex`.
    @inline(__always) @inlinable
    package static func containsPair(_ bytes: UnsafeBufferPointer<UInt8>, where test: (Bytes, Bytes) -> Mask) -> Bool {
        pairIndex(bytes, in: 0..<bytes.count, where: test) < bytes.count
    }

    /// For how many bytes, with the one behind each, `test` holds; `rest` is where whole sixteens end.
    @inline(__always) @inlinable
    package static func countPairs(
        _ bytes: UnsafeBufferPointer<UInt8>, where test: (Bytes, Bytes) -> Mask
    ) -> (count: Int, rest: Int) {
        guard let base = bytes.baseAddress else { return (0, 0) }
        let raw = UnsafeRawPointer(base)
        var count = 0
        var at = 0
        while at &+ 17 <= bytes.count {
            var counts = Lanes(repeating: 0)
            let end = min(bytes.count, at + most + 1)
            while at &+ 17 <= end {
                counts &-= unsafeBitCast(test(load(raw, at), load(raw, at &+ 1)), to: Lanes.self)
                at &+= 16
            }
            count += sum(counts)
        }
        return (count, at)
    }

    /// Bytes after which a lane that counts them may be full.
    @inline(__always) @inlinable
    static var most: Int { 255 * 16 }

    @inline(__always) @inlinable
    static func sum(_ lanes: Lanes) -> Int {
        let halves = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
        // Four pairs of lanes, each sixteen bits, and all of them in the uppermost.
        let (even, ones): (UInt64, UInt64) = (0x00FF_00FF_00FF_00FF, 0x0001_0001_0001_0001)
        let low = (((halves[0] & even) &+ (halves[0] >> 8 & even)) &* ones) >> 48
        let high = (((halves[1] & even) &+ (halves[1] >> 8 & even)) &* ones) >> 48
        return Int(truncatingIfNeeded: low &+ high)
    }

    /// Of the first lane that holds and is not before `first`, which is below 16.
    @inline(__always) @inlinable
    static func place(_ mask: Mask, from first: Int = 0) -> Int? {
        let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        let low = first < 8 ? UInt64(littleEndian: halves[0]) & (.max << UInt64(8 * first)) : 0
        if low != 0 { return low.trailingZeroBitCount >> 3 }
        let high = UInt64(littleEndian: halves[1]) & (.max << UInt64(8 * max(0, first - 8)))
        return high != 0 ? 8 + high.trailingZeroBitCount >> 3 : nil
    }

    /// How many bytes from `start` on are ASCII for sure: a multiple of sixteen.
    @inline(__always) @inlinable
    package static func plainPrefix(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        let raw = UnsafeRawPointer(base)
        var at = start
        while at &+ 16 <= bytes.count, !any(load(raw, at).are(0x80...0xFF)) { at &+= 16 }
        return at - start
    }

    /// Copies the bytes with ASCII's capitals made small. `room` has space for all of them.
    package static func lower(
        _ bytes: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
    ) {
        let count = min(bytes.count, room.count)
        var at = 0
        if let from = bytes.baseAddress, let to = room.baseAddress {
            while at &+ 16 <= count {
                let bytes = load(UnsafeRawPointer(from), at)
                let difference = unsafeBitCast(bytes.are(0x41...0x5A), to: Lanes.self) & Lanes(repeating: 0x20)
                let small = bytes.lanes | difference
                UnsafeMutableRawPointer(to).storeBytes(of: small, toByteOffset: at, as: Lanes.self)
                at &+= 16
            }
        }
        for index in at..<count {
            room[index] = bytes[index] &- 0x41 < 26 ? bytes[index] | 0x20 : bytes[index]
        }
    }

    /// Calls `look` with all of the bytes, some of them perhaps twice. Spaces stand for what is beyond the end.
    @inline(__always) @inlinable
    package static func forEach(_ bytes: UnsafeBufferPointer<UInt8>, _ look: (Bytes) -> Void) {
        guard let base = bytes.baseAddress, bytes.count >= 16 else { return look(few(bytes)) }
        let raw = UnsafeRawPointer(base)
        var at = 0
        while at &+ 16 <= bytes.count {
            look(load(raw, at))
            at &+= 16
        }
        if at < bytes.count { look(load(raw, bytes.count - 16)) }
    }

    /// Whether any lane holds. The library's own looks for the least of them, in thirty steps.
    @inline(__always) @inlinable
    package static func any(_ mask: Mask) -> Bool {
        let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        return halves[0] | halves[1] != 0
    }

    @inline(__always) @inlinable
    package static func either(_ one: Mask, _ other: Mask) -> Mask { one .| other }

    @inline(__always) @inlinable
    static func load(_ raw: UnsafeRawPointer, _ at: Int) -> Bytes {
        Bytes(lanes: raw.loadUnaligned(fromByteOffset: at, as: Lanes.self))
    }

    /// At most sixteen.
    @inlinable
    static func few(_ bytes: UnsafeBufferPointer<UInt8>) -> Bytes {
        var lanes = Lanes(repeating: 0x20)
        withUnsafeMutableBytes(of: &lanes) { $0.copyMemory(from: UnsafeRawBufferPointer(bytes)) }
        return Bytes(lanes: lanes)
    }
}
