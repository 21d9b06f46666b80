import ArchiveModel

/// Parts the pairs of some articles by the first bits of their fingerprints, as the records come: a group of shards is then
/// made from its own pairs alone, and ten times the articles take ten times the time.
package struct PairParting: ~Copyable {
    /// Pairs of one part are put aside when there are so many.
    private static let size = 4096

    /// `size` places for each part.
    private var room = Room<UInt32>(PartedPairs.partCount * size, filledWith: 0)
    /// Of each part, the article of the first pair there.
    private var firsts = Room<Int>(PartedPairs.partCount, filledWith: 0)
    private var filled = Room<Int>(PartedPairs.partCount, filledWith: 0)
    private var parted = PartedPairs()
    private let put: (UnsafeBufferPointer<UInt32>) -> PartedPairs.Piece.Place

    /// `put` says where pairs are put aside.
    package init(_ put: @escaping (UnsafeBufferPointer<UInt32>) -> PartedPairs.Piece.Place) { self.put = put }

    /// Articles come in ascending order.
    package mutating func add(_ article: Int, _ record: RecordView) {
        parted.count(record)
        record.forEachPair { pair in
            let part = Int(pair >> PartedPairs.low) & (PartedPairs.partCount - 1)
            if filled[part] > 0, article - firsts[part] > PartedPairs.Piece.farthest { empty(part) }
            if filled[part] == 0 { firsts[part] = article }
            room[part * Self.size + filled[part]] = PartedPairs.Piece.packed(pair, article - firsts[part])
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
            parted.append(PartedPairs.Piece(first: firsts[part], place: put(pairs)), to: part)
        }
        filled[part] = 0
    }
}

/// Pairs with their articles, parted by the first bits of their fingerprints.
package struct PartedPairs: Sendable {
    /// Pairs of one part, in the articles' order: each the pair's lower bits above its article's distance from the first.
    package struct Piece: Sendable {
        package enum Place: Sendable {
            case held([UInt32])
            /// Where the giver put them.
            case stored(offset: Int, count: Int)
        }

        /// The article of the first pair.
        let first: Int
        package let place: Place

        /// Largest distance; with the bits of a pair that its part doesn't tell it makes 32 bits.
        static let farthest = 1 << distanceBits - 1
        private static let distanceBits = 32 - low

        /// `distance` is at most `farthest`.
        @inline(__always)
        static func packed(_ pair: UInt32, _ distance: Int) -> UInt32 {
            pair << distanceBits | UInt32(truncatingIfNeeded: distance)
        }

        /// The whole pair above its article's number.
        @inline(__always)
        func unpacked(_ packed: UInt32, ofPart part: Int) -> UInt64 {
            let pair = UInt64(part) << UInt64(low) | UInt64(packed >> Self.distanceBits)
            return pair << 32 | UInt64(first + Int(packed) & Self.farthest)
        }
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
