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
    /// For the hash of a first word, folded to 18 bits, the most words of any name that begins so; 0: none does.
    private let wordsAfter: [UInt8]

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        var size = 1024
        // A line is 19 bytes on average; half of the slots stay empty.
        while size < bytes.count / 8 { size *= 2 }
        mask = size - 1
        var slots = [Slot](repeating: Slot(tag: 0, line: 0), count: size)
        var wordsAfter = [UInt8](repeating: 0, count: Self.filterSize)
        var at = 0
        while at < bytes.count {
            let start = at
            var hash = NameHash()
            var first: UInt64?
            var words: UInt8 = 1
            while at < bytes.count, bytes[at] != 0x09 {
                if bytes[at] == 0x20 {
                    first = first ?? hash.value
                    words += 1
                }
                hash.append(bytes[at])
                at += 1
            }
            let filter = Self.filterIndex(first ?? hash.value)
            if words <= Self.longestName { wordsAfter[filter] = max(wordsAfter[filter], words) }
            var slot = Int(truncatingIfNeeded: hash.value >> 16) & (size - 1)
            while slots[slot].line != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Slot(tag: UInt32(truncatingIfNeeded: hash.value >> 32), line: UInt32(start) + 1)
            while at < bytes.count, bytes[at] != 0x0A { at += 1 }
            at += 1
        }
        self.slots = slots
        self.wordsAfter = wordsAfter
    }

    private static let filterSize = 1 << 18

    @inline(__always)
    private static func filterIndex(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 32) & (filterSize - 1)
    }

    /// The most words a name can have whose first word has this hash; 0 where there is none.
    @inline(__always)
    func longestName(after first: NameHash) -> Int { Int(wordsAfter[Self.filterIndex(first.value)]) }

    /// false: no name has the hash. true: one may.
    @inline(__always)
    func mayHold(_ hash: NameHash) -> Bool {
        let tag = UInt32(truncatingIfNeeded: hash.value >> 32)
        var slot = Int(truncatingIfNeeded: hash.value >> 16) & mask
        while slots[slot].line != 0 {
            if slots[slot].tag == tag { return true }
            slot = (slot + 1) & mask
        }
        return false
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

/// 64-bit FNV-1a, byte by byte, so that the hash of two words goes on from that of the first.
struct NameHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func append(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
