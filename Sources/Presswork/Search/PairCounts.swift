/// How many pairs there are, as often as they stand in an article, by the first bits of their fingerprints.
struct PairCounts: Sendable {
    /// An index has at most `1 << most` shards of pairs.
    static let most = 12

    private var counts = [Int](repeating: 0, count: 1 << most)
    private(set) var total = 0

    init() {}

    /// Of all that the others are of.
    init(adding others: [PairCounts]) {
        for other in others {
            total += other.total
            for place in counts.indices { counts[place] += other.counts[place] }
        }
    }

    mutating func add(_ record: RecordView) {
        total += record.pairCount
        let low = UInt32(SearchHash.pairBits - Self.most)
        counts.withUnsafeMutableBufferPointer { counts in
            record.forEachPair { counts[Int($0 >> low) & (counts.count - 1)] += 1 }
        }
    }

    /// By the first `bits`, of which there are at most `most`.
    func folded(to bits: Int) -> [Int] {
        let span = 1 << (Self.most - bits)
        return (0..<(1 << bits)).map { shard in counts[(shard * span)..<((shard + 1) * span)].reduce(0, +) }
    }
}
