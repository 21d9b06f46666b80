/// How the words of an index are parted into shards. A shard begins at a word whose fingerprint says so, and not after so
/// many bytes: what changes in one does not move the words of the others.
struct WordShards: Sendable {
    /// Bytes that a shard is meant to have, and more than which it has only for one very common word.
    private static let usual = 14_000
    private static let most = 24_000

    /// Numbers of words, in alphabetical order.
    let order: [Int]
    let words: WordList
    /// Places in `order`, one for each shard.
    let ranges: [Range<Int>]

    /// `counts` are the articles of each word, by its number.
    init(_ words: WordList, order: [Int], counts: (Int) -> Int) {
        self.words = words
        self.order = order
        ranges = Self.ranges(of: order, words, counts)
    }

    /// Two shards of one name can't be: a word whose fingerprint another boundary has begins none.
    private static func ranges(of order: [Int], _ words: WordList, _ counts: (Int) -> Int) -> [Range<Int>] {
        func size(_ number: Int) -> Int { words.word(number).count + 6 + 2 * counts(number) }
        let wanted = max(1, order.reduce(0) { $0 + size($1) } / usual)
        var mask: UInt32 = 1
        while Int(mask) < order.count / wanted { mask *= 2 }
        var names: Set<UInt32> = [SearchHash.of([])]
        var ranges: [Range<Int>] = []
        var first = 0
        var bytes = 0
        for (place, number) in order.enumerated() {
            let hash = words.hash(number)
            let isBoundary = (hash >> 7) & (mask - 1) == 0 || bytes + size(number) > most
            if isBoundary, bytes > 0, names.insert(hash).inserted {
                ranges.append(first..<place)
                first = place
                bytes = 0
            }
            bytes += size(number)
        }
        return ranges + [first..<order.count]
    }

    /// The word at which a shard begins; the first one begins before all.
    func boundary(_ shard: Int) -> [UInt8] {
        ranges[shard].lowerBound == 0 ? [] : Array(words.word(order[ranges[shard].lowerBound]))
    }

    /// The path below `search/`, without its ending.
    func name(_ shard: Int) -> String {
        let digits = String(SearchHash.of(boundary(shard)[...]), radix: 16)
        return "words/" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }

    /// Words and counts as a skeleton has them; `counts` as above.
    func skeleton(_ counts: (Int) -> Int) -> (words: [UInt8], counts: [Int]) {
        var all: [UInt8] = []
        for number in order {
            all.append(UInt8(truncatingIfNeeded: words.word(number).count))
            all += words.word(number)
        }
        return (all, order.map(counts))
    }

    /// Shards that an edit touches: `old` are those before it, `changed` the numbers of words that stand otherwise in some
    /// article.
    func touched(since old: WordShards, changed: Set<Int>) -> [Int] {
        var before: [[UInt8]: Int] = [:]
        for shard in old.ranges.indices { before[old.boundary(shard)] = shard }
        return ranges.indices.filter { shard in
            let range = ranges[shard]
            guard let same = before[boundary(shard)], old.ranges[same].count == range.count else { return true }
            return range.contains { changed.contains(order[$0]) } || last(shard) != old.last(same)
        }
    }

    /// Shards that may hold words of the range.
    func holding(_ words: (first: ArraySlice<UInt8>, last: ArraySlice<UInt8>)) -> [Int] {
        ranges.indices.filter { shard in
            let next = shard + 1
            let isBelow = shard > 0 && WordList.precedes(words.last, boundary(shard)[...])
            let isAbove = next < ranges.count && !WordList.precedes(words.first, boundary(next)[...])
            return !isBelow && !isAbove
        }
    }

    /// `["word","postings",…]`; `postings` are those of a place in the shard, as `WordPostings` writes them.
    func file(_ index: Int, _ postings: (Int) -> ArraySlice<UInt8>) -> OutputFile {
        var shard = Shard(name(index))
        shard.append { bytes in
            bytes.append(UInt8(ascii: "["))
            for (place, number) in order[ranges[index]].enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                words.word(number).withUnsafeBufferPointer { ShardText.appendQuoted($0, to: &bytes) }
                bytes += [UInt8(ascii: ","), UInt8(ascii: "\"")]
                bytes += postings(place)
                bytes.append(UInt8(ascii: "\""))
            }
            bytes.append(UInt8(ascii: "]"))
        }
        return shard.file()
    }

    private func last(_ shard: Int) -> ArraySlice<UInt8>? {
        ranges[shard].isEmpty ? nil : words.word(order[ranges[shard].upperBound - 1])
    }
}
