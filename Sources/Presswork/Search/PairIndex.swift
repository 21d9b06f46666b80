import ArchiveModel

/// Two words side by side → the articles where they stand so: what a phrase is found by. A list of places for each word
/// would be too long to fetch for the common ones, and would change with every word put in before them.
package struct PairIndex: Sendable {
    /// Pairs that a shard is meant to hold.
    private static let usual = 8192
    /// Pairs that are put in order at a time, whatever the archive's size.
    package static let atOnce = 1 << 20

    /// Leading bits of a fingerprint that say which shard it is in.
    let bits: Int
    private let parted: PartedPairs
    private let read: @Sendable (PartedPairs.Piece.Place, (UnsafeBufferPointer<UInt32>) -> Void) -> Void
    /// As `SearchSkeleton.pairCount`.
    let total: Int
    /// Pairs in each shard, as often as they stand in an article.
    private let counts: [Int]
    /// Parts that are made together.
    private let groups: [Range<Int>]

    /// `read` hands on what was put aside. `atOnce` may be another in a test, of pairs that fill more shards than parts.
    package init(
        _ parted: PartedPairs, atOnce: Int = PairIndex.atOnce,
        reading read: @escaping @Sendable (PartedPairs.Piece.Place, (UnsafeBufferPointer<UInt32>) -> Void) -> Void
    ) {
        self.parted = parted
        self.read = read
        total = parted.counts.total
        bits = Self.bits(for: total)
        counts = parted.counts.folded(to: bits)
        let parts = PartedPairs.partCount
        // All of nearly one size, for they are made side by side. So few that shards are larger than parts are one group.
        let groupCount = min(parts, max(1, (total + atOnce - 1) / atOnce))
        let size = (parts + groupCount - 1) / groupCount
        groups = stride(from: 0, to: parts, by: size).map { $0..<min($0 + size, parts) }
    }

    static func bits(for total: Int) -> Int {
        var bits = 0
        while bits < PairCounts.most, total >> bits > usual { bits += 1 }
        return bits
    }

    /// Each may be made on any thread.
    package var groupCount: Int { groups.count }

    /// The shards of one group, for each pair: the distance to the fingerprint before it, the number of articles less
    /// one, and the distances of the articles.
    package func shards(ofGroup index: Int) -> [OutputFile] {
        let shards = shards(of: groups[index])
        let low = UInt64(32 + SearchHash.pairBits - bits)
        var starts = [0]
        for shard in shards { starts.append(starts[starts.count - 1] + counts[shard]) }
        var next = starts
        // The fingerprint's lower bits above, the article below: in the order of these numbers they are written.
        var found = Room<UInt64>(starts[shards.count], filledWith: 0)
        next.withUnsafeMutableBufferPointer { next in
            for part in groups[index] {
                for piece in parted.pieces[part] {
                    read(piece.place) { pairs in
                        for packed in pairs {
                            let pair = piece.unpacked(packed, ofPart: part)
                            let slot = Int(pair >> low) - shards.lowerBound
                            // What is read back otherwise than it was put aside is an error, which the reader tells.
                            guard slot >= 0, slot < shards.count, next[slot] < starts[slot + 1] else { continue }
                            found[next[slot]] = pair & (1 << low - 1)
                            next[slot] += 1
                        }
                    }
                }
            }
        }
        var room = Room<UInt64>(shards.map { counts[$0] }.max() ?? 0, filledWith: 0)
        return shards.enumerated().map { slot, shard in
            let range = starts[slot]..<starts[slot + 1]
            sort(&found, range, &room)
            return Self.file(shard, found, range)
        }
    }

    private func shards(of parts: Range<Int>) -> Range<Int> {
        guard groups.count > 1 else { return 0..<(1 << bits) }
        let more = bits - PartedPairs.partBits
        return (parts.lowerBound << more)..<(parts.upperBound << more)
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
