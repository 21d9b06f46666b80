/// All words of the archive, each with a number.
struct WordList {
    private(set) var bytes: [UInt8] = []
    /// Where each word begins in `bytes`, and at last where they end.
    private var starts: [Int] = [0]
    private var hashes: [UInt32] = []
    /// Numbers plus one by hash; a power of two, at most half of it taken.
    private var slots = [UInt32](repeating: 0, count: 1 << 14)

    var count: Int { hashes.count }

    func word(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

    func hash(_ number: Int) -> UInt32 { hashes[number] }

    /// The number of a word, which is given one if it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = SearchHash.of(word)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, isSame(word, number) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        bytes.append(contentsOf: word)
        starts.append(bytes.count)
        hashes.append(hash)
        slots[slot] = UInt32(count)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    /// Nil for a word that has none; `hash` is its own.
    func known(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int? {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, isSame(word, number) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func isSame(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == word.count else { return false }
        for place in 0..<word.count where word[place] != bytes[start + place] { return false }
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
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
