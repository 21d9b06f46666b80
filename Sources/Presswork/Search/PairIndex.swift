import ArchiveModel

/// Two words side by side → the articles where they stand so: what a phrase is found by. A list of places for each word
/// would be too long to fetch for the common ones, and would change with every word put in before them.
struct PairIndex: Sendable {
    /// Pairs that a shard is meant to hold, and those that are put in order at a time, whatever the archive's size.
    private static let usual = 8192
    private static let atOnce = 1 << 21

    /// Leading bits of a fingerprint that say which shard it is in.
    let bits: Int
    private let records: SearchRecords
    /// As `SearchSkeleton.pairCount`.
    let total: Int
    /// Pairs in each shard, as often as they stand in an article.
    private let counts: [Int]
    /// Shards that are made together.
    private let groups: [[Int]]

    /// `gathered` are the counts of `records`.
    init(_ records: SearchRecords, _ gathered: PairCounts) {
        self.records = records
        total = gathered.total
        bits = Self.bits(for: total)
        counts = gathered.folded(to: bits)
        let all = 0..<(1 << bits)
        let size = max(1, all.count * Self.atOnce / max(Self.atOnce, total))
        groups = stride(from: 0, to: all.count, by: size).map { Array($0..<min($0 + size, all.count)) }
    }

    static func bits(for total: Int) -> Int {
        var bits = 0
        while bits < PairCounts.most, total >> bits > usual { bits += 1 }
        return bits
    }

    var groupCount: Int { groups.count }

    var shardCount: Int { 1 << bits }

    /// The shards of one group, for each pair: the distance to the fingerprint before it, the number of articles less
    /// one, and the distances of the articles.
    func shards(ofGroup index: Int) -> [OutputFile] {
        let group = groups[index]
        let low = UInt32(SearchHash.pairBits - bits)
        var slots = [Int32](repeating: -1, count: shardCount)
        for (slot, shard) in group.enumerated() { slots[shard] = Int32(slot) }
        var starts = [0]
        for shard in group { starts.append(starts[starts.count - 1] + counts[shard]) }
        var next = starts
        // The fingerprint's lower bits above, the article below: in the order of these numbers they are written.
        var found = Room<UInt64>(starts[group.count], filledWith: 0)
        slots.withUnsafeBufferPointer { slots in
            next.withUnsafeMutableBufferPointer { next in
                records.pass { article, record in
                    record.forEachPair { pair in
                        let slot = Int(slots[Int(pair >> low) & (slots.count - 1)])
                        // A pass that gives more than the one that was counted is an error, which its giver tells.
                        guard slot >= 0, next[slot] < starts[slot + 1] else { return }
                        found[next[slot]] = UInt64(pair & (1 << low - 1)) << 32 | UInt64(article)
                        next[slot] += 1
                    }
                }
            }
        }
        var room = Room<UInt64>(group.indices.map { starts[$0 + 1] - starts[$0] }.max() ?? 0, filledWith: 0)
        return group.enumerated().map { slot, shard in
            let range = starts[slot]..<starts[slot + 1]
            sort(&found, range, &room)
            return Self.file(shard, found, range)
        }
    }

    /// By the bits above the article's number, half of them at a time; articles are in order as they come. `room` has
    /// place for the range.
    private func sort(_ found: inout Room<UInt64>, _ range: Range<Int>, _ room: inout Room<UInt64>) {
        let low = UInt64(SearchHash.pairBits - bits)
        let digit = (low + 1) / 2
        let mask: UInt64 = 1 << digit - 1
        var places = Room<Int>(1 << Int(digit) + 1, filledWith: 0)
        for round: UInt64 in 0..<2 {
            let shift = 32 + round * digit
            for place in 0..<places.count { places[place] = 0 }
            for index in range { places[Int(found[index] >> shift & mask) + 1] += 1 }
            for place in 1..<places.count { places[place] += places[place - 1] }
            for index in range {
                let key = Int(found[index] >> shift & mask)
                room[places[key]] = found[index]
                places[key] += 1
            }
            for index in range { found[index] = room[index - range.lowerBound] }
        }
    }

    /// `found` are the pairs' lower bits with an article below each, in ascending order.
    static func file(_ number: Int, _ found: borrowing Room<UInt64>, _ range: Range<Int>) -> OutputFile {
        // Three numbers at most for each that is found.
        var text = Room<UInt8>(3 * ShardText.longest * range.count)
        var place = range.lowerBound
        var previousPair = -1
        while place < range.upperBound {
            let pair = Int(found[place] >> 32)
            let first = place
            var count = 0
            var last = -1
            while place < range.upperBound, Int(found[place] >> 32) == pair {
                let article = Int(found[place] & 0xFFFF_FFFF)
                if article != last { count += 1 }
                last = article
                place += 1
            }
            ShardText.append(pair - previousPair - 1, to: &text)
            ShardText.append(count - 1, to: &text)
            previousPair = pair
            var previous = -1
            for index in first..<place {
                let article = Int(found[index] & 0xFFFF_FFFF)
                if article != previous { ShardText.append(article - previous - 1, to: &text) }
                previous = article
            }
        }
        var shard = Shard("pairs/\(number)")
        shard.append { bytes in
            bytes.append(UInt8(ascii: "\""))
            text.append(to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        return shard.file()
    }
}
