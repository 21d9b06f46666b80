import ArchiveModel

/// Every name the reader knows: the embedded, sorted table, and a hash table of where its lines begin.
///
/// Building the hash table is one pass over 1.5 MB: a few milliseconds, once. Keys stay in the program's own bytes.
struct Gazetteer: Sendable {
    static let shared = Gazetteer(RegionTable.bytes(of: "gazetteer.tsv"))

    /// Names of more words are not in the table.
    static let longestName = 6

    private struct Slot {
        /// The upper half of the hash, to look at the bytes only where they may fit.
        var tag: UInt32
        /// Where the line begins, plus one; 0 is an empty slot.
        var line: UInt32
    }

    // The bytes are constant and live as long as the program.
    private nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
    private let slots: [Slot]
    private let mask: Int
    /// A bit for each hash of a first word, cut to 20 bits: near enough to ask for every word of a text.
    private let firstWords: [UInt64]
    /// For the hash of a first word, cut to 18 bits, the most words of any name that begins so; 0: none does. The upper
    /// bit: the word alone is a name.
    private let wordsAfter: [UInt8]
    /// A bit for each hash of two words that a name begins with, as `firstWords` has it.
    private let firstPairs: [UInt64]
    private let prefixes: NamePrefixes

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        var size = 1024
        // A line is 19 bytes on average; half of the slots stay empty.
        while size < bytes.count / 8 { size *= 2 }
        mask = size - 1
        var slots = [Slot](repeating: Slot(tag: 0, line: 0), count: size)
        var wordsAfter = [UInt8](repeating: 0, count: Self.filterSize)
        var firstWords = [UInt64](repeating: 0, count: 1 << 14)
        var firstPairs = firstWords
        var prefixes = NamePrefixes()
        var at = 0
        while at < bytes.count {
            let start = at
            at = WideScan.index(bytes, in: at..<bytes.count) { $0.are(0x09) }
            prefixes.insert(bytes, start..<at)
            let (hash, first, pair, words) = Self.hash(bytes, start..<at)
            let filter = Self.filterIndex(first)
            let bit = Self.bitIndex(first)
            firstWords[bit >> 6] |= 1 << UInt64(bit & 63)
            if words <= Self.longestName {
                let most = max(wordsAfter[filter] & 0x7F, UInt8(words))
                wordsAfter[filter] = most | wordsAfter[filter] & 0x80 | (words == 1 ? 0x80 : 0)
            }
            if let pair { firstPairs[Self.bitIndex(pair) >> 6] |= 1 << UInt64(Self.bitIndex(pair) & 63) }
            var slot = Int(truncatingIfNeeded: hash.value >> 16) & (size - 1)
            while slots[slot].line != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Slot(tag: UInt32(truncatingIfNeeded: hash.value >> 32), line: UInt32(start) + 1)
            at = WideScan.index(bytes, in: at..<bytes.count) { $0.are(0x0A) } + 1
        }
        self.prefixes = prefixes
        self.firstWords = firstWords
        self.firstPairs = firstPairs
        self.slots = slots
        self.wordsAfter = wordsAfter
    }

    /// Of a name, of its first word and its first two, and how many words it has.
    private static func hash(
        _ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>
    ) -> (name: NameHash, first: NameHash, pair: NameHash?, words: Int) {
        var hash = NameHash()
        var first: NameHash?
        var pair: NameHash?
        var words = 0
        var at = name.lowerBound
        while at < name.upperBound {
            // What stands for bytes beyond the end is a space too, and ends the last word.
            let end = WideScan.index(bytes, in: at..<name.upperBound) { $0.are(0x20) }
            hash.append(bytes, at..<end)
            first = first ?? hash
            words += 1
            if words == 2 { pair = hash }
            at = end + 1
        }
        return (hash, first ?? hash, pair, words)
    }

    private static let filterSize = 1 << 18

    @inline(__always)
    private static func filterIndex(_ hash: NameHash) -> Int {
        Int(truncatingIfNeeded: hash.value >> 46)
    }

    /// false: no name has the letters that `word` begins with, so that no form of it is a name's.
    @inline(__always)
    func mayHoldForm(_ folded: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, isWide: Bool) -> Bool {
        prefixes.mayHold(folded, word, isWide: isWide)
    }

    /// The entry of a name that is put together, by its bytes alone.
    func entry(_ name: UnsafeBufferPointer<UInt8>, language: UInt8) -> GazetteerEntry? {
        entry(name, Self.hash(name, 0..<name.count).name, language: language)
    }

    @inline(__always)
    private static func bitIndex(_ hash: NameHash) -> Int { Int(truncatingIfNeeded: hash.value >> 44) }

    /// The most words a name can have whose first word has this hash; 0 where there is none.
    @inline(__always)
    func longestName(after first: NameHash) -> Int {
        let bit = Self.bitIndex(first)
        guard firstWords[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { return 0 }
        return Int(wordsAfter[Self.filterIndex(first)] & 0x7F)
    }

    /// False: the word of this hash is no name by itself.
    @inline(__always)
    func mayBeName(_ word: NameHash) -> Bool { wordsAfter[Self.filterIndex(word)] & 0x80 != 0 }

    /// False: no name begins with the two words of this hash, nor is made of them.
    @inline(__always)
    func mayBegin(with pair: NameHash) -> Bool {
        let bit = Self.bitIndex(pair)
        return firstPairs[bit >> 6] & 1 << UInt64(bit & 63) != 0
    }

    /// The entry of a folded name in a text of the language that has the letter; one of that
    /// language comes before one of all.
    func entry(_ name: UnsafeBufferPointer<UInt8>, _ hash: NameHash, language: UInt8) -> GazetteerEntry? {
        var slot = Int(truncatingIfNeeded: hash.value >> 16) & mask
        let tag = UInt32(truncatingIfNeeded: hash.value >> 32)
        var found: GazetteerEntry?
        while slots[slot].line != 0 {
            let line = Int(slots[slot].line) - 1
            if slots[slot].tag == tag, holds(name, at: line) {
                let entry = GazetteerEntry(bytes, at: line + name.count + 1)
                if entry.isFor(language) { return entry }
                if entry.languages == 0 { found = entry }
            }
            slot = (slot + 1) & mask
        }
        return found
    }

    private func holds(_ name: UnsafeBufferPointer<UInt8>, at line: Int) -> Bool {
        guard line + name.count < bytes.count, bytes[line + name.count] == 0x09 else { return false }
        for index in 0..<name.count where bytes[line + index] != name[index] { return false }
        return true
    }
}
