import ArchiveModel

/// The shards of pairs that an edit touches, made of the old ones.
struct PairPatch: Sendable {
    let bits: Int
    let made: [Int]
    let files: [OutputFile]

    /// `old` as for `WordPatch`. Nil also where the pairs are so many more or fewer that all shards are others.
    init?(_ past: SearchPast, reading old: (Permalink) -> [UInt8]?) {
        bits = past.skeleton.pairBits
        guard bits == PairIndex.bits(for: past.pairCount) else { return nil }
        let low = UInt32(SearchHash.pairBits - bits)
        var changes: [Int: [(posting: UInt64, isAdded: Bool)]] = [:]
        for change in past.pairs {
            let posting = UInt64(change.pair & (1 << low - 1)) << 32 | UInt64(change.article)
            changes[Int(change.pair >> low), default: []].append((posting, change.isAdded))
        }
        made = changes.keys.sorted()
        var files: [OutputFile] = []
        for shard in made {
            let name = "pairs/\(shard)"
            guard let bytes = old(Shard.permalink(name)), let content = Shard.content(of: bytes),
                let postings = Self.postings(content, changes[shard] ?? [])
            else { return nil }
            var found = Room<UInt64>(postings.count)
            for posting in postings { found.append(posting) }
            files.append(PairIndex.file(shard, found, 0..<postings.count))
        }
        self.files = files
    }

    /// The pair's lower bits above, the article below, in ascending order.
    private static func postings(_ content: ArraySlice<UInt8>, _ changes: [(posting: UInt64, isAdded: Bool)])
        -> [UInt64]?
    {
        let quote = UInt8(ascii: "\"")
        guard content.count >= 2, content.first == quote, content.last == quote else { return nil }
        let gone = Set(changes.lazy.filter { !$0.isAdded }.map(\.posting))
        var postings: [UInt64] = []
        var numbers = ShardNumbers(content.dropFirst().dropLast())
        var pair = -1
        while !numbers.isAtEnd {
            guard let distance = numbers.next(), let more = numbers.next() else { return nil }
            pair += distance + 1
            var article = -1
            for _ in 0...more {
                guard let distance = numbers.next() else { return nil }
                article += distance + 1
                let posting = UInt64(pair) << 32 | UInt64(article)
                if !gone.contains(posting) { postings.append(posting) }
            }
        }
        postings += changes.lazy.filter(\.isAdded).map(\.posting)
        return postings.sorted()
    }
}
