/// Gathers the words of one article.
struct ArticleWords {
    private struct Entry {
        let hash: UInt32
        /// Of its bytes in `bytes`.
        let start: Int
        let length: Int
        var count = 0
        var fields: UInt8 = 0
    }

    /// For each word its length, room for its weight, and its bytes.
    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// Numbers in `entries` plus one by hash, 0 where there is none; a power of two, at most half of it taken.
    private var slots = [UInt32](repeating: 0, count: 1024)
    private var pairs: [UInt32] = []
    private var length = 0

    /// `fields` is 0 for the text, else of `WordWeight`. Words of different texts are no neighbours.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, fields: UInt8 = 0) {
        if fields == 0 { pairs.reserveCapacity(pairs.count + text.count / 6) }
        var previous: UInt32?
        WordScanner.scan(text) { word, isWhole in
            let hash = SearchHash.of(word)
            take(word, hash, fields)
            guard isWhole else { return }
            if let previous { pairs.append(SearchHash.ofPair(previous, hash)) }
            previous = hash
        }
    }

    mutating func add(_ text: String, fields: UInt8) {
        var text = text
        text.withUTF8 { add($0, fields: fields) }
    }

    @inline(__always)
    private mutating func take(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ fields: UInt8) {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if entries[number].hash == hash, isSame(word, entries[number]) {
                count(number, fields)
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        entries.append(Entry(hash: hash, start: bytes.count + 2, length: word.count))
        bytes.append(UInt8(word.count))
        bytes.append(0)
        bytes.append(contentsOf: word)
        slots[slot] = UInt32(entries.count)
        count(entries.count - 1, fields)
        if entries.count * 2 > slots.count { grow() }
    }

    @inline(__always)
    private mutating func count(_ number: Int, _ fields: UInt8) {
        if fields == 0 {
            entries[number].count += 1
            length += 1
        } else {
            entries[number].fields |= fields
        }
    }

    @inline(__always)
    private func isSame(_ word: UnsafeBufferPointer<UInt8>, _ entry: Entry) -> Bool {
        guard word.count == entry.length else { return false }
        for place in 0..<word.count where word[place] != bytes[entry.start + place] { return false }
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (number, entry) in entries.enumerated() {
            var slot = Int(entry.hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    consuming func record() -> SearchRecord {
        for entry in entries { bytes[entry.start - 1] = WordWeight.of(count: entry.count, fields: entry.fields) }
        return SearchRecord(
            words: bytes.withUnsafeBufferPointer { Array($0) }, pairs: pairs.withUnsafeBufferPointer { Array($0) },
            length: length)
    }
}
