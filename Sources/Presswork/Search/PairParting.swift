import ArchiveModel

/// Parts the pairs of some articles by the first bits of their fingerprints, as the records come: a group of shards is then
/// made from its own pairs alone, and ten times the articles take ten times the time.
package struct PairParting: ~Copyable {
    /// Pairs of one part are put aside when there are so many.
    private static let size = 4096

    /// `size` places for each part.
    private var room = Room<UInt64>(PartedPairs.partCount * size, filledWith: 0)
    private var filled = Room<Int>(PartedPairs.partCount, filledWith: 0)
    private var parted = PartedPairs()
    private let put: (UnsafeBufferPointer<UInt64>) -> PartedPairs.Piece

    /// `put` says where pairs are put aside.
    package init(_ put: @escaping (UnsafeBufferPointer<UInt64>) -> PartedPairs.Piece) { self.put = put }

    /// Articles come in ascending order.
    package mutating func add(_ article: Int, _ record: RecordView) {
        parted.count(record)
        record.forEachPair { pair in
            let part = Int(pair >> PartedPairs.low) & (PartedPairs.partCount - 1)
            room[part * Self.size + filled[part]] = UInt64(pair) << 32 | UInt64(article)
            filled[part] += 1
            if filled[part] == Self.size { empty(part) }
        }
    }

    package consuming func finished() -> PartedPairs {
        for part in 0..<PartedPairs.partCount where filled[part] > 0 { empty(part) }
        return parted
    }

    private mutating func empty(_ part: Int) {
        let start = part * Self.size
        room.withElements { elements in
            let pairs = UnsafeBufferPointer(rebasing: elements[start..<(start + filled[part])])
            parted.append(put(pairs), to: part)
        }
        filled[part] = 0
    }
}

/// Pairs with their articles, parted by the first bits of their fingerprints.
package struct PartedPairs: Sendable {
    /// Pairs of one part, each above its article's number, in the articles' order.
    package enum Piece: Sendable {
        case held([UInt64])
        /// Where the giver put them.
        case stored(offset: Int, count: Int)
    }

    static let partBits = 6
    static let partCount = 1 << partBits
    static let low = UInt32(SearchHash.pairBits - partBits)

    private(set) var pieces = [[Piece]](repeating: [], count: partCount)
    private(set) var counts = PairCounts()

    package init() {}

    /// Those of all the others, whose articles come one behind the other.
    package init(joining others: [PartedPairs]) {
        for part in pieces.indices { pieces[part] = others.flatMap { $0.pieces[part] } }
        counts = PairCounts(adding: others.map(\.counts))
    }

    fileprivate mutating func count(_ record: RecordView) { counts.add(record) }

    fileprivate mutating func append(_ piece: Piece, to part: Int) { pieces[part].append(piece) }
}
