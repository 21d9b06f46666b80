import ArchiveModel
import Testing

@testable import Presswork

/// How pairs are parted to be put in order shows in no file.
@Suite struct PairIndexTests {
    /// The same in every run.
    private func records(_ count: Int, pairs: Int) -> [SearchRecord] {
        var state: UInt64 = 7
        return (0..<count).map { _ in
            let pairs = (0..<pairs).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt32(state >> 40)
            }
            return SearchRecord(words: [], pairs: pairs, length: 0)
        }
    }

    @Test func manyGroupsMakeTheShardsOfOne() {
        // So many that there are more shards than parts.
        let records = records(60, pairs: 9000)
        let whole = PairIndex(of: records)
        let parted = PairIndex(of: records, atOnce: 100_000)
        #expect(whole.groupCount == 1 && parted.groupCount == 6)
        #expect(whole.bits > PartedPairs.partBits)
        let (one, many) = (whole.files, parted.files)
        #expect(one.map(\.permalink) == many.map(\.permalink))
        #expect(one.map(\.bytes) == many.map(\.bytes))
    }

    @Test func eachPairIsInTheShardOfItsFirstBits() throws {
        let records = records(40, pairs: 500)
        let index = PairIndex(of: records)
        let pair = try #require(records[39].pairs.first)
        let shard = Int(pair >> UInt32(SearchHash.pairBits - index.bits))
        let others = index.files.map(\.bytes)
        var fewer = records
        fewer[39] = SearchRecord(words: [], pairs: Array(records[39].pairs.dropFirst()), length: 0)
        let changed = zip(others, PairIndex(of: fewer).files).enumerated().filter { $0.element.0 != $0.element.1.bytes }
        #expect(changed.map(\.offset) == [shard])
    }
}
