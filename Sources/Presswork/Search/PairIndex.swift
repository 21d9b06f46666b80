import ArchiveModel

/// Two words side by side → the articles where they stand so: what a phrase is found by. A list of places for each word
/// would be too long to fetch for the common ones, and would change with every word put in before them.
struct PairIndex: Sendable {
    /// Pairs that a shard is meant to hold, and those that are put in order at a time, whatever the archive's size.
    private static let usual = 8192
    private static let atOnce = 1 << 21

    /// Leading bits of a fingerprint that say which shard it is in.
    let bits: Int
    private let records: [SearchRecord?]
    /// Shards that are made together: all in all every one, or those that an edit touches.
    private let groups: [[Int]]

    init(_ records: [SearchRecord?], since past: SearchPast? = nil) {
        self.records = records
        let total = records.reduce(0) { $0 + ($1?.pairs.count ?? 0) }
        var bits = 0
        while bits < 12, total >> bits > Self.usual { bits += 1 }
        self.bits = bits
        let size = max(1, (1 << bits) * Self.atOnce / max(Self.atOnce, total))
        let all = 0..<(1 << bits)
        guard let past, past.skeleton.pairBits == bits else {
            groups = stride(from: 0, to: all.count, by: size).map { Array($0..<min($0 + size, all.count)) }
            return
        }
        let low = UInt32(SearchHash.pairBits - bits)
        let touched = Set(past.pairs.map { Int($0 >> low) }).sorted()
        groups = stride(from: 0, to: touched.count, by: size).map { Array(touched[$0..<min($0 + size, touched.count)]) }
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
        var starts = [Int](repeating: 0, count: group.count + 1)
        for case let record? in records {
            for pair in record.pairs {
                let slot = Int(slots[Int(pair >> low)])
                if slot >= 0 { starts[slot + 1] += 1 }
            }
        }
        for shard in 0..<group.count { starts[shard + 1] += starts[shard] }
        var next = starts
        // The fingerprint's lower bits above, the article below: in the order of these numbers they are written.
        var found = [UInt64](repeating: 0, count: starts[group.count])
        for (article, record) in records.enumerated() {
            guard let record else { continue }
            for pair in record.pairs {
                let slot = Int(slots[Int(pair >> low)])
                guard slot >= 0 else { continue }
                found[next[slot]] = UInt64(pair & (1 << low - 1)) << 32 | UInt64(article)
                next[slot] += 1
            }
        }
        var room = [UInt64](repeating: 0, count: found.count)
        return group.enumerated().map { slot, shard in
            let range = starts[slot]..<starts[slot + 1]
            Self.sort(&found, range, &room)
            return file(shard, found[range])
        }
    }

    /// Addresses of the shards that are not made.
    var kept: [Permalink] {
        let made = Set(groups.flatMap(\.self))
        return (0..<shardCount).filter { !made.contains($0) }.map { Shard.permalink("pairs/\($0)") }
    }

    /// By the 24 bits above the article's number, twelve at a time; articles are in order as they come.
    private static func sort(_ found: inout [UInt64], _ range: Range<Int>, _ room: inout [UInt64]) {
        for shift: UInt64 in [32, 44] {
            var places = [Int](repeating: 0, count: 4097)
            for index in range { places[Int(found[index] >> shift & 0xFFF) + 1] += 1 }
            for place in 0..<4096 { places[place + 1] += places[place] }
            for index in range {
                let key = Int(found[index] >> shift & 0xFFF)
                room[range.lowerBound + places[key]] = found[index]
                places[key] += 1
            }
            swap(&found, &room)
        }
    }

    private func file(_ number: Int, _ found: ArraySlice<UInt64>) -> OutputFile {
        var shard = Shard("pairs/\(number)")
        shard.append { bytes in
            bytes.append(UInt8(ascii: "\""))
            var previousPair = -1
            var place = found.startIndex
            while place < found.endIndex {
                let pair = Int(found[place] >> 32)
                var articles: [Int] = []
                while place < found.endIndex, Int(found[place] >> 32) == pair {
                    let article = Int(found[place] & 0xFFFF_FFFF)
                    if articles.last != article { articles.append(article) }
                    place += 1
                }
                ShardText.append(pair - previousPair - 1, to: &bytes)
                ShardText.append(articles.count - 1, to: &bytes)
                previousPair = pair
                var previous = -1
                for article in articles {
                    ShardText.append(article - previous - 1, to: &bytes)
                    previous = article
                }
            }
            bytes.append(UInt8(ascii: "\""))
        }
        return shard.file()
    }
}
