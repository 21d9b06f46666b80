/// Which languages have a word or an ending, by its hash: one bit a language. Open addressing, built once.
struct MaskTable: Sendable {
    private var keys: [UInt64]
    private var masks: [UInt32]
    /// A bit for each hash, of many places, so that most words need no look at the tables, which are large.
    private var filter: [UInt64]

    /// Of hashes with their languages; a hash may come more than once.
    init(_ entries: [(hash: UInt64, mask: UInt32)]) {
        var size = 64
        while size < entries.count * 3 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        masks = [UInt32](repeating: 0, count: size)
        filter = [UInt64](repeating: 0, count: size / 8)
        for (hash, mask) in entries {
            let place = self.place(of: hash)
            keys[place] = hash
            masks[place] |= mask
            filter[MaskTable.word(of: hash, size / 8)] |= MaskTable.bit(of: hash)
        }
    }

    /// 0 for one that no language has.
    @inline(__always)
    subscript(hash: UInt64) -> UInt32 {
        filter[MaskTable.word(of: hash, filter.count)] & MaskTable.bit(of: hash) == 0 ? 0 : masks[place(of: hash)]
    }

    /// `count` is a power of two.
    @inline(__always)
    private static func word(of hash: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: hash >> 38) & (count - 1)
    }

    @inline(__always)
    private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash >> 32 & 63) }

    /// Where the hash stands, or the empty place where it would.
    @inline(__always)
    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (keys.count - 1)
        while masks[place] != 0, keys[place] != hash { place = (place + 1) & (keys.count - 1) }
        return place
    }
}
