/// Where the names of the gazetteer stand, and what tells most words at once that they are in none of them.
///
/// `index-gazetteer.py` beside the table makes it and says what its parts are. Half of its places are free.
struct GazetteerIndex: Sendable {
    private static let firstWords = 0
    private static let firstPairs = firstWords + 1 << 17
    private static let prefixes = firstPairs + 1 << 17
    private static let wordsAfter = prefixes + 1 << 15
    private static let places = wordsAfter + 1 << 18
    private static let placeCount = 1 << 18
    private static let size = places + placeCount * 4

    // As long as `size`; constant, and lives as long as the program.
    private nonisolated(unsafe) let bytes: UnsafeRawPointer

    /// Bytes of another length are no index, and nothing is found then.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let base = bytes.baseAddress, bytes.count == Self.size {
            self.bytes = UnsafeRawPointer(base)
        } else {
            let empty = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.size, alignment: 8)
            empty.initializeMemory(as: UInt8.self, repeating: 0)
            self.bytes = UnsafeRawPointer(empty.baseAddress.unsafelyUnwrapped)
        }
    }

    /// The most words, up to six, a name can have whose first word has this hash; 0 where there is none.
    @inline(__always)
    func longestName(after first: NameHash) -> Int {
        holds(first.value >> 44, from: Self.firstWords) ? Int(byte(after: first) & 0x7F) : 0
    }

    @inline(__always)
    func mayBeName(_ word: NameHash) -> Bool { byte(after: word) & 0x80 != 0 }

    @inline(__always)
    func mayBegin(with pair: NameHash) -> Bool { holds(pair.value >> 44, from: Self.firstPairs) }

    /// Whether a name may begin as the word does: by four bytes, and by eight for scripts of two bytes a letter. Forms
    /// keep as many letters as are looked at, but where an apostrophe parts a shorter name from its ending: then true.
    ///
    /// Most words of a text are no form of any name, and this says so before an ending is tried.
    @inline(__always)
    func mayHoldPrefix(_ folded: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, isWide: Bool) -> Bool {
        let count = isWide ? 8 : 4
        guard word.count >= count else { return true }
        let key = NameHash.load(folded, word.lowerBound, count)
        return holds((key &* 0x9E37_79B9_7F4A_7C15) >> 46, from: Self.prefixes) || Self.hasApostrophe(key)
    }

    /// What stands in a place.
    struct Line {
        fileprivate let packed: UInt32
        /// Offset in the table.
        @inline(__always) var start: Int { Int(packed & 0x1F_FFFF) - 1 }

        /// To look at the bytes only where they may fit.
        @inline(__always)
        func hasTag(of hash: NameHash) -> Bool { packed >> 21 == UInt32(truncatingIfNeeded: hash.value >> 53) }
    }

    /// Where a name's line is to be looked for first; then in the places behind, up to a free one.
    @inline(__always)
    static func place(of hash: NameHash) -> Int { Int(truncatingIfNeeded: hash.value >> 16) & (placeCount - 1) }

    @inline(__always)
    static func place(behind place: Int) -> Int { (place + 1) & (placeCount - 1) }

    /// Nil where the place is free.
    @inline(__always)
    func line(at place: Int) -> Line? {
        let offset = Self.places + (place & (Self.placeCount - 1)) * 4
        let packed = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        return packed == 0 ? nil : Line(packed: packed)
    }

    /// `bit` has no more bits than the part is long: it comes of a hash shifted so far.
    @inline(__always)
    private func holds(_ bit: UInt64, from part: Int) -> Bool {
        let byte = bytes.load(fromByteOffset: part + Int(truncatingIfNeeded: bit >> 3), as: UInt8.self)
        return byte >> UInt8(truncatingIfNeeded: bit & 7) & 1 != 0
    }

    /// Of `words after`.
    @inline(__always)
    private func byte(after first: NameHash) -> UInt8 {
        bytes.load(fromByteOffset: Self.wordsAfter + Int(truncatingIfNeeded: first.value >> 46), as: UInt8.self)
    }

    /// Whether one of the eight bytes is 0x27.
    @inline(__always)
    private static func hasApostrophe(_ key: UInt64) -> Bool {
        let rest = key ^ 0x2727_2727_2727_2727
        return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080 != 0
    }
}
