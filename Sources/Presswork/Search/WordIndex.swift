/// Word → the articles that hold it. Words lie in alphabetical shards, so that the beginning of a word finds it too.
package struct WordIndex: Sendable {
    let shards: WordShards
    /// Articles of each word, by its number.
    let counts: [Int]
    /// Of each article, and 0 for one that has no record.
    let lengths: [Int]
    private let postings: FinishedPostings

    package init(_ records: SearchRecords) { self.init(WordGathering(records)) }

    private init(_ gathered: consuming WordGathering) {
        let counts = gathered.postings.counts
        shards = WordShards(gathered.words, order: gathered.words.sorted()) { counts[$0] }
        self.counts = counts
        lengths = gathered.lengths
        postings = gathered.postings
    }

    func shard(_ index: Int) -> OutputFile {
        shards.file(index) { postings.text(of: shards.order[shards.ranges[index].lowerBound + $0])[...] }
    }
}

/// The words of all articles, as their records come.
private struct WordGathering {
    let words: WordList
    let postings: FinishedPostings
    /// As `WordIndex.lengths`.
    let lengths: [Int]

    init(_ records: SearchRecords) {
        var words = WordList()
        var chains = PostingChains()
        var lengths = [Int](repeating: 0, count: records.count)
        records.pass { article, record in
            lengths[article] = record.length
            record.forEachWord { word, weight in chains.append(article, weight, to: words.number(of: word)) }
        }
        self.words = words
        postings = FinishedPostings(chains)
        self.lengths = lengths
    }
}
