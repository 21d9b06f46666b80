/// Two words side by side → the articles where they stand so: what a phrase is found by. A list of places for each word
/// would be too long to fetch for the common ones, and would change with every word put in before them.
struct PairIndex: Sendable {
    /// Pairs that a shard is meant to hold, and those that are put in order at a time, whatever the archive's size.
    private static let usual = 8192
    private static let atOnce = 1 << 21

    /// Leading bits of a fingerprint that say which shard it is in.
    let bits: Int
    private let records: [SearchRecord?]
    /// Shards that are made together.
    private let groups: [Range<Int>]

    init(_ records: [SearchRecord?]) {
        self.records = records
        let total = records.reduce(0) { $0 + ($1?.pairs.count ?? 0) }
        var bits = 0
        while bits < 12, total >> bits > Self.usual { bits += 1 }
        self.bits = bits
        let size = max(1, (1 << bits) * Self.atOnce / max(Self.atOnce, total))
        groups = stride(from: 0, to: 1 << bits, by: size).map { $0..<min($0 + size, 1 << bits) }
    }

    var groupCount: Int { groups.count }

    var shardCount: Int { 1 << bits }

    /// The shards of one group, for each pair: the distance to the fingerprint before it, the number of articles less
    /// one, and the distances of the articles.
    func shards(ofGroup index: Int) -> [OutputFile] {
        let group = groups[index]
        let low = SearchHash.pairBits - bits
        var starts = [Int](repeating: 0, count: group.count + 1)
        for case let record? in records {
            for pair in record.pairs where group.contains(Int(pair >> UInt32(low))) {
                starts[Int(pair >> UInt32(low)) - group.lowerBound + 1] += 1
            }
        }
        for shard in 0..<group.count { starts[shard + 1] += starts[shard] }
        var next = starts
        // The fingerprint's lower bits above, the article below: in the order of these numbers they are written.
        var found = [UInt64](repeating: 0, count: starts[group.count])
        for (article, record) in records.enumerated() {
            guard let record else { continue }
            for pair in record.pairs where group.contains(Int(pair >> UInt32(low))) {
                let shard = Int(pair >> UInt32(low)) - group.lowerBound
                found[next[shard]] = UInt64(pair & (1 << UInt32(low) - 1)) << 32 | UInt64(article)
                next[shard] += 1
            }
        }
        var room = [UInt64](repeating: 0, count: found.count)
        return group.map { shard in
            let range = starts[shard - group.lowerBound]..<starts[shard - group.lowerBound + 1]
            Self.sort(&found, range, &room)
            return file(shard, found[range])
        }
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
