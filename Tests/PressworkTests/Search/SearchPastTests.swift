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

    private func index(_ records: [SearchRecord?]) -> SearchIndex {
        SearchIndex(
            WordIndex(SearchRecords(records)), PairIndex(of: records))
    }

    /// The parts of an index, and the shards of pairs that are made beside it.
    private func files(_ index: SearchIndex, _ pairs: PairIndex? = nil) -> [String: [UInt8]] {
        let files = (0..<index.partCount).flatMap { index.files(ofPart: $0) } + (pairs?.files ?? [])
        return Dictionary(uniqueKeysWithValues: files.map { ($0.permalink.path, $0.bytes) })
    }

    @Test(arguments: 0..<6) func whatIsMadeAndWhatIsKeptAreTheWholeIndex(_ edit: Int) throws {
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
            return SearchPast.Change(article: index, old: before, new: new[index])
        }
        let (before, whole) = (index(old), index(new))
        let (oldFiles, newFiles) = (files(before, PairIndex(of: old)), files(whole, PairIndex(of: new)))
        let past = SearchPast(skeleton: before.skeleton, changes: changes, articleCount: new.count)
        let patched = try #require(
            SearchIndex(since: past) { oldFiles[$0.path] })
        var all = files(patched)
        let madeCount = all.count
        for permalink in patched.kept { all[permalink.path] = oldFiles[permalink.path] }
        #expect(all == newFiles)
        #expect(patched.skeleton.words == whole.skeleton.words && patched.skeleton.counts == whole.skeleton.counts)
        #expect(patched.skeleton.lengths == whole.skeleton.lengths)
        #expect(edit > 0 || madeCount < newFiles.count / 2)
    }

    @Test(arguments: ["cut off", "of another kind", "gone"]) func anOldFileThatIsNotAsItShouldBeGivesNoIndex(
        _ what: String
    ) {
        let old = (0..<20).map { record(text($0, of: 100)) }
        let before = index(old)
        let oldFiles = files(before, PairIndex(of: old))
        let change = SearchPast.Change(article: 3, old: old[3], new: record("only this"))
        let past = SearchPast(skeleton: before.skeleton, changes: [change], articleCount: 20)
        let patched = SearchIndex(since: past) { permalink in
            guard let bytes = oldFiles[permalink.path] else { return nil }
            switch what {
            case "cut off": return Array(bytes.dropLast(40))
            case "of another kind": return Array("datelineShard(\"x\",[1,\"a\",2])\n".utf8)
            default: return nil
            }
        }
        #expect(patched == nil)
    }
}
