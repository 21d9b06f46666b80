import ArchiveModel
import Testing

@testable import Presswork

/// An index that is made from an earlier one and what has changed is the index made from nothing.
@Suite struct SearchPastTests {
    /// Words that are the same in every run.
    private func text(_ number: Int, of count: Int) -> String {
        var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return "w" + String((state >> 33) % 9000, radix: 36)
        }.joined(separator: " ")
    }

    private func record(_ text: String) -> SearchRecord {
        var words = ArticleWords()
        Array(text.utf8).withUnsafeBufferPointer { words.add($0) }
        return words.record()
    }

    private func files(_ records: [SearchRecord?], since past: SearchPast? = nil) -> (
        made: [String: [UInt8]], kept: [String]
    ) {
        let words = past.map { WordIndex(records, since: $0) } ?? WordIndex(records)
        let pairs = PairIndex(records, since: past)
        let made = words.made.map { words.shard($0) } + (0..<pairs.groupCount).flatMap { pairs.shards(ofGroup: $0) }
        let untouched = words.shards.ranges.indices.filter { !words.made.contains($0) }
        let kept = untouched.map { Shard.permalink(words.shards.name($0)) } + pairs.kept
        return (Dictionary(uniqueKeysWithValues: made.map { ($0.permalink.path, $0.bytes) }), kept.map(\.path))
    }

    private func skeleton(_ records: [SearchRecord?]) -> SearchSkeleton {
        let index = WordIndex(records)
        return SearchSkeleton(
            words: index.skeleton.words, counts: index.skeleton.counts, pairBits: PairIndex(records).bits)
    }

    @Test(arguments: 0..<6) func whatIsMadeAndWhatIsKeptAreTheWholeIndex(_ edit: Int) {
        let old = (0..<80).map { record(text($0, of: 400)) }
        var new: [SearchRecord?] = old
        switch edit {
        case 0: new[3] = record(text(3, of: 400) + " one more")
        case 1: new[3] = record(text(3, of: 390))
        case 2: new[79] = record(text(1000, of: 400))
        case 3: new[10] = nil
        case 4: new.append(record(text(2000, of: 300)))
        default: new[0] = record("")
        }
        let changes = (0..<new.count).compactMap { index -> SearchPast.Change? in
            let before = index < old.count ? old[index] : nil
            if before?.words == new[index]?.words, before?.pairs == new[index]?.pairs { return nil }
            return SearchPast.Change(old: before, new: new[index])
        }
        let (before, whole) = (files(old).made, files(new).made)
        let part = files(new, since: SearchPast(skeleton: skeleton(old), changes: changes))
        var all = part.made
        for path in part.kept { all[path] = before[path] }
        #expect(all == whole)
        #expect(edit > 0 || part.made.count < whole.count / 2)
    }
}
