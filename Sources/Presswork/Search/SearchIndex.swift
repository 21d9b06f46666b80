import ArchiveModel

/// The records of all articles → the files that the script searches in. Parts of it may be made on any thread.
package struct SearchIndex: Sendable {
    private let facets: SearchFacets
    private let lengths: [Int]
    private let words: WordIndex
    private let pairs: PairIndex

    /// Folders that the files stand in, so that they can be made beforehand.
    package static let folders = ["search/articles/0.js", "search/pairs/0.js", "search/words/0.js"].map(Permalink.init)

    /// `records` in the order of the catalogue; nil for an article that could not be read again.
    package init(_ records: [SearchRecord?], _ catalogue: Catalogue, _ words: InterfaceWords) {
        facets = SearchFacets(catalogue: catalogue, interface: words)
        lengths = records.map { $0?.length ?? 0 }
        self.words = WordIndex(records)
        pairs = PairIndex(records)
    }

    /// The number of parts that `files(ofPart:)` makes: root and facets first, then words, then pairs.
    package var partCount: Int { 1 + words.shardCount + pairs.groupCount }

    package func files(ofPart part: Int) -> [OutputFile] {
        if part == 0 {
            let root = SearchRoot(articleCount: lengths.count, words: words, pairs: pairs)
            return [root.file(), facets.file(lengths: lengths)]
        }
        if part <= words.shardCount { return [words.shard(part - 1)] }
        return pairs.shards(ofGroup: part - 1 - words.shardCount)
    }
}
