import ArchiveModel
import Synchronization

/// Words that a rule knows, nearly always asked for one that it doesn't: a filter of bits answers that without making a
/// String, and only what passes it is looked up.
///
/// A class, for its parts are many and every rule has some.
final class WordTable: Sendable, ExpressibleByArrayLiteral {
    let words: [String]
    /// One more than the number of a word, by its hash; 0 is a free place. Half of them stay free.
    private let places: [UInt16]
    /// Two bits a word, of thirty-two places or more for each.
    private let filter: [UInt64]
    /// Bytes of its longest word.
    let longest: Int
    /// Whether some word has no hash.
    private let isOpen: Bool
    /// For words without one, since Unicode knows them by several spellings. Made when the first is asked for.
    private let spellings = Mutex<Set<String>?>(nil)
    /// A bit for each first two bytes with a length that some word has.
    private let shapes: [UInt64]

    convenience init(arrayLiteral elements: String...) { self.init(elements) }

    /// Takes up to 65,535 words; one may come more than once.
    init(_ elements: some Sequence<String>) {
        let words = Array(elements.prefix(0xFFFF))
        var shapes = [UInt64](repeating: 0, count: 64)
        var size = 4
        while size * 2 < words.count { size *= 2 }
        var filter = [UInt64](repeating: 0, count: size)
        var places = [UInt16](repeating: 0, count: size * 8)
        var isOpen = false
        var longest = 0
        for (index, word) in words.enumerated() {
            var copy = word
            let hash = copy.withUTF8 { bytes in
                longest = max(longest, bytes.count)
                if let first = bytes.first {
                    let shape = WordTable.shape(first, bytes.count > 1 ? bytes[1] : 0, bytes.count)
                    shapes[shape >> 6] |= 1 << UInt64(shape & 63)
                }
                return WordTable.hash(bytes)
            }
            guard let hash else {
                isOpen = true
                continue
            }
            for place in [WordTable.place(hash, size), WordTable.place(hash >> 32, size)] {
                filter[place.index] |= place.bit
            }
            var place = Int(truncatingIfNeeded: hash >> 20) & (places.count - 1)
            while places[place] != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = UInt16(index + 1)
        }
        self.words = words
        self.places = places
        self.filter = filter
        self.longest = longest
        self.isOpen = isOpen
        self.shapes = shapes
    }

    func adding(_ more: [String]) -> WordTable { WordTable(words + more) }

    /// The word as it is written.
    func contains(_ word: String) -> Bool { contains(word[...]) }

    func contains(_ word: Substring) -> Bool {
        word.utf8.withContiguousStorageIfAvailable { contains($0) } ?? isSpelled(String(word))
    }

    /// The word that the bytes are, which are valid UTF-8.
    func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        if !hasShape(word), !WideScan.contains(word, where: { $0.are(0x80...0xFF) }) { return false }
        if let hash = WordTable.hash(word) {
            let isHeld = holds(word, hash)
            if isHeld || !isOpen { return isHeld }
        }
        // No other spelling of a word begins with what belongs to the letter before.
        if word[0] == 0xCC || word[0] == 0xCD && word.count > 1 && word[1] < 0xB0 { return false }
        return isSpelled(String(decoding: word, as: UTF8.self))
    }

    /// In a time that doesn't go with the number of words: a text may be full of such.
    private func isSpelled(_ word: String) -> Bool {
        spellings.withLock { spellings in
            let known = spellings ?? Set(words)
            spellings = known
            return known.contains(word)
        }
    }

    private func holds(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Bool {
        guard mayContain(hash) else { return false }
        var place = Int(truncatingIfNeeded: hash >> 20) & (places.count - 1)
        while places[place] != 0 {
            let known = words[Int(places[place]) - 1].utf8
            if known.count == word.count, known.elementsEqual(word) { return true }
            place = (place + 1) & (places.count - 1)
        }
        return false
    }

    /// The word with case folded.
    func containsFolded(_ word: Substring) -> Bool {
        let hash = word.utf8.withContiguousStorageIfAvailable { WordTable.foldedHash($0) } ?? nil
        // Only letters beyond ASCII fold by the scalar.
        guard let hash else { return contains(CaseFold.folded(word)) }
        return mayContain(hash) && contains(CaseFold.folded(word))
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

    /// The same of a word of ASCII whose case is not folded.
    @inline(__always)
    func hasFoldedShape(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count > 0 else { return false }
        let second = word.count > 1 ? WordTable.small(word[1]) : 0
        let shape = WordTable.shape(WordTable.small(word[0]), second, word.count)
        return shapes[shape >> 6] >> UInt64(shape & 63) & 1 != 0
    }

    @inline(__always)
    private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

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
