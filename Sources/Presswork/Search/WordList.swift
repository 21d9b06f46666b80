import Glibc

/// All words of the archive, each with a number.
struct WordList {
    private(set) var bytes: [UInt8] = []
    /// Where each word begins in `bytes`, and at last where they end.
    private var starts: [Int] = [0]
    private var hashes: [UInt32] = []
    /// A hash and, in the lower half, the number plus one, by hash: of most other words the hash alone says that they are
    /// others. A power of two, at most half of it taken; empty where no word was looked for.
    private var slots: [UInt64] = []

    var count: Int { hashes.count }

    func word(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

    func hash(_ number: Int) -> UInt32 { hashes[number] }

    /// The number of a word, which is given one if it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        if 2 * (count + 1) > slots.count { grow() }
        let hash = SearchHash.of(word)
        let slot = slot(of: word, hash)
        if slots[slot] != 0 { return Self.number(slots[slot]) }
        add(word, hash)
        slots[slot] = Self.slot(hash, count - 1)
        return count - 1
    }

    /// One that the list does not hold; `hash` is its own. For lists in which none is looked for.
    mutating func append(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) {
        slots = []
        add(word, hash)
    }

    private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) {
        bytes.append(contentsOf: word)
        starts.append(bytes.count)
        hashes.append(hash)
    }

    mutating func reserve(_ words: Int, bytes count: Int) {
        bytes.reserveCapacity(count)
        starts.reserveCapacity(words + 1)
        hashes.reserveCapacity(words)
    }

    /// Where the word stands in `slots`, or the free place for it.
    @inline(__always)
    private func slot(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
        slots.withUnsafeBufferPointer { slots in
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] != 0 {
                if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash, isSame(word, Self.number(slots[slot])) {
                    break
                }
                slot = (slot + 1) & (slots.count - 1)
            }
            return slot
        }
    }

    private static func slot(_ hash: UInt32, _ number: Int) -> UInt64 { UInt64(hash) << 32 | UInt64(number + 1) }

    private static func number(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

    private func isSame(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == word.count else { return false }
        guard let other = word.baseAddress else { return true }
        return bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress, start + word.count <= bytes.count else { return false }
            return memcmp(base + start, other, word.count) == 0
        }
    }

    private mutating func grow() {
        var size = max(1 << 14, slots.count)
        while size < 2 * (count + 1) { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Self.slot(hash, number)
        }
    }

    /// Numbers in the order in which scripts compare texts, that of UTF-16: what takes four bytes comes before the last
    /// 8,192 of three.
    func sorted() -> [Int] {
        let keyed = (0..<count).map { (key: Self.key(word($0).prefix(8)), number: $0) }
        return keyed.sorted { left, right in
            left.key == right.key ? precedes(left.number, right.number) : left.key < right.key
        }.map(\.number)
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool { Self.precedes(word(left), word(right)) }

    static func precedes(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        left.lexicographicallyPrecedes(right) { rank($0) < rank($1) }
    }

    private static func key(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for byte in bytes { key = key << 8 | UInt64(rank(byte)) }
        return key << UInt64(8 * (8 - bytes.count))
    }

    private static func rank(_ byte: UInt8) -> UInt8 { byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte }
}
