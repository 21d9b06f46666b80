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

    @Test func pairsComeBackAsTheyWereParted() {
        var state: UInt32 = 1
        // Few enough to an article that one piece would span more articles than a distance can tell.
        let pairs = (0..<100_000).map { article in
            state = state &* 1_664_525 &+ 1_013_904_223
            return (pair: article % 3 == 0 ? 0xFFFFFF : state >> 8, article: article)
        }
        var parting = PairParting { .held(Array($0)) }
        for (pair, article) in pairs {
            let record = SearchRecord(words: [], pairs: [pair], length: 0)
            RecordView.of(record) { parting.add(article, $0) }
        }
        let parted = parting.finished()
        var back: [UInt64] = []
        for (part, pieces) in parted.pieces.enumerated() {
            for piece in pieces {
                guard case .held(let packed) = piece.place else { continue }
                back += packed.map { piece.unpacked($0, ofPart: part) }
            }
        }
        #expect(back.sorted() == pairs.map { UInt64($0.pair) << 32 | UInt64($0.article) }.sorted())
    }
}
