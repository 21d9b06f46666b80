/// The ASCII letters that the next sixteen bytes begin with, looked at in one step.
struct WideWord {
    typealias Lanes = SIMD16<UInt8>

    /// Their small letters; what stands behind them means nothing.
    let small: Lanes
    /// How many there are, up to sixteen; sixteen too where there are fewer bytes to look at.
    let count: Int

    /// Of the bytes from `at` on, which must not be below 0.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) {
        guard let base = bytes.baseAddress, at &+ 16 <= bytes.count else {
            self.init(Lanes(repeating: 0x61))
            return
        }
        self.init(UnsafeRawPointer(base).loadUnaligned(fromByteOffset: at, as: Lanes.self))
    }

    /// Of the bytes from `at` on, with zeros behind the last of them; `at` must lie in the bytes.
    init(endOf bytes: UnsafeBufferPointer<UInt8>, at: Int) {
        var lanes = Lanes(repeating: 0)
        let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[at..<min(bytes.count, at + 16)])
        withUnsafeMutableBytes(of: &lanes) { $0.copyMemory(from: rest) }
        self.init(lanes)
    }

    @inline(__always)
    private init(_ lanes: Lanes) {
        small = lanes | Lanes(repeating: 0x20)
        let others = (small &- Lanes(repeating: 0x61)) .> Lanes(repeating: 25)
        let halves = unsafeBitCast(others, to: SIMD2<UInt64>.self)
        let (low, high) = (UInt64(littleEndian: halves[0]), UInt64(littleEndian: halves[1]))
        count = low != 0 ? low.trailingZeroBitCount >> 3 : 8 + high.trailingZeroBitCount >> 3
    }

    /// The first eight of the letters and the rest, each in one number, the first lowest and zeros behind the last; of up
    /// to fifteen.
    @inline(__always)
    var numbers: (first: UInt64, rest: UInt64) {
        let halves = unsafeBitCast(small, to: SIMD2<UInt64>.self)
        let (low, high) = (UInt64(littleEndian: halves[0]), UInt64(littleEndian: halves[1]))
        if count < 8 { return (low & (1 << UInt64(count * 8) - 1), 0) }
        return (low, high & (1 << UInt64((count - 8) * 8 & 63) - 1))
    }
}
