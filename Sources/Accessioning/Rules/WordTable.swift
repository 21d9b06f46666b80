/// Words that a rule knows, nearly always asked for one that it doesn't: a filter of bits answers that without making a
/// String, and only what passes it is looked up.
struct WordTable: Sendable, ExpressibleByArrayLiteral {
    private let words: Set<String>
    /// Two bits a word, of thirty-two places or more for each.
    private let filter: [UInt64]
    /// Bytes of its longest word.
    let longest: Int
    /// A word of the table has no hash.
    private let isOpen: Bool
    /// A bit for each first two bytes with a length that some word has.
    private let shapes: [UInt64]

    init(arrayLiteral elements: String...) { self.init(elements) }

    init(_ elements: some Sequence<String>) {
        words = Set(elements)
        longest = words.map(\.utf8.count).max() ?? 0
        var shapes = [UInt64](repeating: 0, count: 64)
        for word in words {
            var bytes = word.utf8.makeIterator()
            guard let first = bytes.next() else { continue }
            let shape = WordTable.shape(first, bytes.next() ?? 0, word.utf8.count)
            shapes[shape >> 6] |= 1 << UInt64(shape & 63)
        }
        self.shapes = shapes
        var size = 4
        while size * 2 < words.count { size *= 2 }
        var filter = [UInt64](repeating: 0, count: size)
        var isOpen = false
        for word in words {
            guard let hash = Array(word.utf8).withUnsafeBufferPointer({ WordTable.hash($0) }) else {
                isOpen = true
                continue
            }
            for place in [WordTable.place(hash, size), WordTable.place(hash >> 32, size)] {
                filter[place.index] |= place.bit
            }
        }
        self.filter = filter
        self.isOpen = isOpen
    }

    func adding(_ more: [String]) -> WordTable { WordTable(words.union(more)) }

    /// The word as it is written.
    func contains(_ word: String) -> Bool {
        guard mayContain(word.utf8.withContiguousStorageIfAvailable { WordTable.hash($0) } ?? nil) else { return false }
        return words.contains(word)
    }

    func contains(_ word: Substring) -> Bool {
        guard mayContain(word.utf8.withContiguousStorageIfAvailable { WordTable.hash($0) } ?? nil) else { return false }
        return words.contains(String(word))
    }

    /// The word with case folded.
    func containsFolded(_ word: Substring) -> Bool {
        let hash = word.utf8.withContiguousStorageIfAvailable { WordTable.foldedHash($0) } ?? nil
        // Only letters beyond ASCII fold by the scalar.
        guard let hash else { return contains(CaseFold.folded(word)) }
        return mayContain(hash) && words.contains(CaseFold.folded(word))
    }

    func containsFolded(_ word: String) -> Bool { containsFolded(word[...]) }

    /// False only where no word of the table has the hash; what has none may be any word.
    @inline(__always)
    func mayContain(_ hash: UInt64?) -> Bool {
        guard let hash, !isOpen else { return true }
        let (one, two) = (WordTable.place(hash, filter.count), WordTable.place(hash >> 32, filter.count))
        return filter[one.index] & one.bit != 0 && filter[two.index] & two.bit != 0
    }

    /// False where no word of the table has so many bytes and these first two: most words are refused before a hash is
    /// made of them. For words of ASCII alone, since others may be spelled otherwise.
    @inline(__always)
    func hasShape(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count > 0 else { return false }
        let shape = WordTable.shape(word[0], word.count > 1 ? word[1] : 0, word.count)
        return shapes[shape >> 6] >> UInt64(shape & 63) & 1 != 0
    }

    /// Below 4096.
    @inline(__always)
    private static func shape(_ first: UInt8, _ second: UInt8, _ count: Int) -> Int {
        let all = UInt32(first) | UInt32(second) << 8 | UInt32(truncatingIfNeeded: count) << 16
        return Int((all &* 0x9E37_79B1) >> 20)
    }

    /// `words` is a power of two.
    @inline(__always)
    private static func place(_ hash: UInt64, _ words: Int) -> (index: Int, bit: UInt64) {
        (Int(truncatingIfNeeded: hash >> 6) & (words - 1), 1 << (hash & 63))
    }

    /// FNV-1a, spread. Nil for a word with signs that Unicode takes for a part of the letter before them, since it has
    /// other spellings.
    @inline(__always)
    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64? {
        var hash = seed
        for (index, byte) in word.enumerated() {
            if byte == 0xCC || byte == 0xCD { return nil }
            if byte == 0xD9, index + 1 < word.count, (0x93...0x95).contains(word[index + 1]) { return nil }
            hash = add(byte, to: hash)
        }
        return spread(hash)
    }

    /// Nil for a word that is not of ASCII alone.
    @inline(__always)
    private static func foldedHash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64? {
        var hash = seed
        for byte in word {
            if byte >= 0x80 { return nil }
            hash = add(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: hash)
        }
        return spread(hash)
    }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    @inline(__always)
    static func spread(_ hash: UInt64) -> UInt64 { (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9 }
}
