/// Gathers the words of one article. Its room is its own, without an owner's count, for every word asks for it.
struct ArticleWords: ~Copyable {
    private struct Entry {
        let hash: UInt32
        /// Of its bytes in `bytes`.
        let start: UInt32
        var count: UInt32 = 0
        let length: UInt8
        var fields: UInt8 = 0
    }

    /// For each word its length, room for its weight, and its bytes.
    private var bytes = Room<UInt8>(4096)
    private var entries = Room<Entry>(512)
    /// Numbers in `entries` plus one by hash, 0 where there is none; a power of two, at most half of it taken.
    private var slots = Room<UInt32>(1024, filledWith: 0)
    private var pairs = Room<UInt32>(1024)
    private var length = 0

    /// `fields` is 0 for the text, else of `WordWeight`. Words of different texts are no neighbours.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>, fields: UInt8 = 0) {
        var previous: UInt32?
        WordScanner.scan(text) { word, hash, isWhole in
            take(word, hash, fields)
            guard isWhole else { return }
            if let previous { pairs.append(SearchHash.ofPair(previous, hash)) }
            previous = hash
        }
    }

    mutating func add(_ text: String, fields: UInt8) {
        text.utf8.span.withUnsafeBufferPointer { add($0, fields: fields) }
    }

    /// `word` has at most 64 bytes.
    @inline(never)
    private mutating func take(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ fields: UInt8) {
        let mask = UInt32(truncatingIfNeeded: slots.count - 1)
        var slot = Int(hash & mask)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if entries[number].hash == hash, isSame(word, number) { return count(number, fields) }
            slot = (slot + 1) & Int(mask)
        }
        let entry = Entry(
            hash: hash, start: UInt32(truncatingIfNeeded: bytes.count + 2),
            length: UInt8(truncatingIfNeeded: word.count))
        bytes.append(entry.length)
        bytes.append(0)
        bytes.append(word)
        entries.append(entry)
        slots[slot] = UInt32(truncatingIfNeeded: entries.count)
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
    private func isSame(_ word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
        let entry = entries[number]
        return word.count == Int(entry.length) && bytes.isEqual(word, from: Int(entry.start))
    }

    private mutating func grow() {
        slots = Room<UInt32>(slots.count * 2, filledWith: 0)
        for number in 0..<entries.count {
            var slot = Int(entries[number].hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: number + 1)
        }
    }

    consuming func record() -> SearchRecord {
        for number in 0..<entries.count {
            let entry = entries[number]
            bytes[Int(entry.start) - 1] = WordWeight.of(count: Int(entry.count), fields: entry.fields)
        }
        return SearchRecord(words: bytes.array, pairs: pairs.array, length: length)
    }
}
