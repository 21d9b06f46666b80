import ArchiveModel

/// The records of all articles → the files that the script searches in. Parts of it may be made on any thread. Where it is
/// made from nothing, its shards of pairs are not among them: those are made beside the gathering of its words. Facets are
/// never, for they hang on the catalogue.
package struct SearchIndex: Sendable {
    /// Of each article, and 0 for one that has no record.
    package let lengths: [Int]
    private let shards: WordShards
    private let pairBits: Int
    private let pairCount: Int
    private let wordCounts: [Int]
    private let making: Making

    /// Every shard from the words of all articles, or those that an edit touches from the old ones.
    private enum Making {
        case whole(WordIndex)
        case patched(WordPatch, PairPatch)
    }

    /// Those that the files stand in, so that they can be made beforehand: each behind the one above it.
    package static let folders = ["search", "search/articles", "search/pairs", "search/words"]

    package init(_ index: WordIndex, _ pairs: PairIndex) {
        lengths = index.lengths
        shards = index.shards
        wordCounts = index.counts
        (pairBits, pairCount) = (pairs.bits, pairs.total)
        making = .whole(index)
    }

    /// `old` reads a file of the old index; nil where one can't be had, or all of the index is another now.
    package init?(since past: SearchPast, reading old: @escaping (Permalink) -> [UInt8]?) {
        guard let patch = WordPatch(past, reading: old), let pairs = PairPatch(past, reading: old) else { return nil }
        lengths = past.lengths
        shards = patch.shards
        wordCounts = patch.counts
        (pairBits, pairCount) = (pairs.bits, past.pairCount)
        making = .patched(patch, pairs)
    }

    /// The number of parts that `files(ofPart:)` makes: the root first, then words.
    package var partCount: Int {
        switch making {
        case .whole(let words): 1 + words.shards.ranges.count
        case .patched: 2
        }
    }

    package func files(ofPart part: Int) -> [OutputFile] {
        if part == 0 {
            return [SearchRoot(articleCount: lengths.count, shards: shards, pairBits: pairBits).file()]
        }
        switch making {
        case .whole(let words): return [words.shard(part - 1)]
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
