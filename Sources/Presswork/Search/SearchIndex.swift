import ArchiveModel

/// The records of all articles → the files that the script searches in. Parts of it may be made on any thread.
package struct SearchIndex: Sendable {
    private let facets: SearchFacets
    private let lengths: [Int]
    private let shards: WordShards
    private let pairBits: Int
    private let pairCount: Int
    private let wordCounts: [Int]
    private let making: Making

    /// Every shard from the words of all articles, or those that an edit touches from the old ones.
    private enum Making {
        case whole(WordIndex, PairIndex)
        case patched(WordPatch, PairPatch)
    }

    /// Folders that the files stand in, so that they can be made beforehand.
    package static let folders = ["search/articles/0.js", "search/pairs/0.js", "search/words/0.js"].map(Permalink.init)

    package init(_ records: SearchRecords, _ catalogue: Catalogue, _ words: InterfaceWords) {
        facets = SearchFacets(catalogue: catalogue, interface: words)
        let gathered = WordGathering(records)
        lengths = gathered.lengths
        let index = WordIndex(gathered)
        let pairs = PairIndex(records, gathered.pairCounts)
        shards = index.shards
        wordCounts = index.counts
        (pairBits, pairCount) = (pairs.bits, pairs.total)
        making = .whole(index, pairs)
    }

    /// `old` reads a file of the old index; nil where one can't be had, or all of the index is another now.
    package init?(
        since past: SearchPast, _ catalogue: Catalogue, _ words: InterfaceWords,
        reading old: @escaping (Permalink) -> [UInt8]?
    ) {
        guard let patch = WordPatch(past, reading: old), let pairs = PairPatch(past, reading: old) else { return nil }
        facets = SearchFacets(catalogue: catalogue, interface: words)
        lengths = past.lengths
        shards = patch.shards
        wordCounts = patch.counts
        (pairBits, pairCount) = (pairs.bits, past.pairCount)
        making = .patched(patch, pairs)
    }

    /// The number of parts that `files(ofPart:)` makes: root and facets first, then words, then pairs.
    package var partCount: Int {
        switch making {
        case .whole(let words, let pairs): 1 + words.shards.ranges.count + pairs.groupCount
        case .patched: 2
        }
    }

    package func files(ofPart part: Int) -> [OutputFile] {
        if part == 0 {
            let root = SearchRoot(articleCount: lengths.count, shards: shards, pairBits: pairBits)
            return [root.file(), facets.file(lengths: lengths)]
        }
        switch making {
        case .whole(let words, let pairs):
            let count = words.shards.ranges.count
            return part <= count ? [words.shard(part - 1)] : pairs.shards(ofGroup: part - 1 - count)
        case .patched(let words, let pairs): return words.files + pairs.files
        }
    }

    /// Files that are not made, for they are as they were.
    package var kept: [Permalink] {
        guard case .patched(let words, let pairs) = making else { return [] }
        let made = (words: Set(words.made), pairs: Set(pairs.made))
        let old = shards.ranges.indices.filter { !made.words.contains($0) }.map { Shard.permalink(shards.name($0)) }
        return old + (0..<(1 << pairs.bits)).filter { !made.pairs.contains($0) }.map { Shard.permalink("pairs/\($0)") }
    }

    /// For the next build.
    package var skeleton: SearchSkeleton {
        let words = shards.skeleton { wordCounts[$0] }
        return SearchSkeleton(
            words: words.words, counts: words.counts, pairBits: pairBits, pairCount: pairCount, lengths: lengths)
    }
}
