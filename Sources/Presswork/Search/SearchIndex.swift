import ArchiveModel

/// The records of all articles → the files that the script searches in. Parts of it may be made on any thread.
package struct SearchIndex: Sendable {
    private let facets: SearchFacets
    private let lengths: [Int]
    private let words: WordIndex
    private let pairs: PairIndex

    /// Folders that the files stand in, so that they can be made beforehand.
    package static let folders = ["search/articles/0.js", "search/pairs/0.js", "search/words/0.js"].map(Permalink.init)

    /// `records` in the order of the catalogue; nil for an article that could not be read again. With `past`, of the
    /// shards only those are made that have changed since.
    package init(
        _ records: [SearchRecord?], _ catalogue: Catalogue, _ words: InterfaceWords, since past: SearchPast? = nil
    ) {
        facets = SearchFacets(catalogue: catalogue, interface: words)
        lengths = records.map { $0?.length ?? 0 }
        self.words = past.map { WordIndex(records, since: $0) } ?? WordIndex(records)
        pairs = PairIndex(records, since: past)
    }

    /// The number of parts that `files(ofPart:)` makes: root and facets first, then words, then pairs.
    package var partCount: Int { 1 + words.made.count + pairs.groupCount }

    package func files(ofPart part: Int) -> [OutputFile] {
        if part == 0 {
            let root = SearchRoot(articleCount: lengths.count, words: words, pairs: pairs)
            return [root.file(), facets.file(lengths: lengths)]
        }
        if part <= words.made.count { return [words.shard(words.made[part - 1])] }
        return pairs.shards(ofGroup: part - 1 - words.made.count)
    }

    /// Files that are not made, for they are as they were.
    package var kept: [Permalink] {
        let made = Set(words.made)
        let shards = words.shards.ranges.indices.filter { !made.contains($0) }
        return shards.map { Shard.permalink(words.shards.name($0)) } + pairs.kept
    }

    /// For the next build.
    package var skeleton: SearchSkeleton {
        let words = words.skeleton
        return SearchSkeleton(words: words.words, counts: words.counts, pairBits: pairs.bits)
    }
}
