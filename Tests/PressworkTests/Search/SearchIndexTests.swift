import ArchiveModel
import Testing

@testable import Presswork

/// The index's files: what they hold, and how little an edit changes.
@Suite struct SearchIndexTests {
    private func record(_ text: String, title: String = "") -> SearchRecord {
        var words = ArticleWords()
        words.add(title, fields: WordWeight.inTitle)
        Array(text.utf8).withUnsafeBufferPointer { words.add($0) }
        return words.record()
    }

    private func wordFiles(_ records: [SearchRecord?]) -> [String: [UInt8]] {
        let index = WordIndex(SearchRecords(records))
        return Dictionary(
            uniqueKeysWithValues: index.shards.ranges.indices.map { index.shard($0) }.map {
                ($0.permalink.path, $0.bytes)
            })
    }

    private func pairFiles(_ records: [SearchRecord?]) -> [OutputFile] {
        PairIndex(of: records).files
    }

    @Test func aWordHasItsArticlesAndItsWeights() {
        let files = wordFiles([record("lake lake"), nil, record("lake", title: "Lake"), record("sea lake")])
        // Distances 0, 1 and 0, doubled, and one more where a weight follows: 2, and 1 in the title.
        #expect(
            files.mapValues { String(decoding: $0, as: UTF8.self) } == [
                "search/words/811c9dc5.js": "datelineShard(\"words/811c9dc5\",[\"lake\",\"$%&4#\",\"sea\",\")\"])\n"
            ])
    }

    @Test func neighboursHaveTheirArticles() {
        let files = pairFiles([record("the lake the lake"), record("lake the")])
        #expect(files.map(\.permalink.path) == ["search/pairs/0.js"])
        // Two pairs: "the lake" in the first article, "lake the" in both.
        #expect(files.first.map { $0.bytes.count } ?? 0 < 50)
    }

    @Test func anArchiveWithoutWordsHasAnIndex() {
        #expect(wordFiles([]).count == 1)
        #expect(pairFiles([nil]).count == 1)
    }

    @Test func oneEditedArticleChangesTheShardsOfItsWordsAlone() {
        var texts = (0..<400).map { n in
            (0..<120).map { "w\(($0 * 37 + n * 101) % 5000)x\(($0 + n) % 7)" }.joined(separator: " ")
        }
        let before = wordFiles(texts.map { record($0) })
        texts[200] += " zebra"
        let after = wordFiles(texts.map { record($0) })
        let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
        #expect(before.count > 10)
        #expect(changed.count == 1)
    }

    @Test func shardsStandInTheOrderInWhichScriptsCompare() {
        var list = WordList()
        let words = ["b", "a", "ａ", "𐐨", "я", "ab", "", "zzzzzzzzz", "zzzzzzzza"]
        for word in words {
            _ = Array(word.utf8).withUnsafeBufferPointer { list.number(of: $0) }
        }
        let sorted = list.sorted().map { String(decoding: list.word($0), as: UTF8.self) }
        #expect(sorted == words.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
    }
}
