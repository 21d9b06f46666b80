/// What was made of ranges of one text, for rules that ask the same of the same words. A range has one of a few places,
/// and the next range that has it takes it over. `flags`, below 4, tell apart what was asked of one range.
struct RangeMemo<Value> {
    private var entries: [(key: UInt64, value: Value)] = []
    /// One more than the number of an entry; 0 where a place is free.
    private var places = InlineArray<128, UInt8>(repeating: 0)

    subscript(range: Range<Int>, flags: UInt64 = 0) -> Value? {
        get {
            let key = RangeMemo.key(range, flags)
            let number = Int(places[RangeMemo.place(of: key)]) - 1
            return number >= 0 && entries[number].key == key ? entries[number].value : nil
        }
        set {
            guard let newValue else { return }
            if entries.count == 255 {
                entries.removeAll(keepingCapacity: true)
                places = InlineArray(repeating: 0)
            }
            if entries.isEmpty { entries.reserveCapacity(48) }
            let key = RangeMemo.key(range, flags)
            entries.append((key, newValue))
            places[RangeMemo.place(of: key)] = UInt8(entries.count)
        }
    }

    /// No seed has so many bytes that two ranges have one key.
    @inline(__always)
    private static func key(_ range: Range<Int>, _ flags: UInt64) -> UInt64 {
        UInt64(truncatingIfNeeded: range.lowerBound) << 32 | UInt64(truncatingIfNeeded: range.upperBound) << 2 | flags
    }

    /// Below 128.
    @inline(__always)
    private static func place(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 57) }
}
