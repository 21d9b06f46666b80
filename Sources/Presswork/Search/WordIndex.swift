/// Word → the articles that hold it. Words lie in alphabetical shards, so that the beginning of a word finds it too.
struct WordIndex: Sendable {
    let shards: WordShards
    /// Articles of each word, by its number.
    let counts: [Int]
    /// Where each word's postings begin, by its number, and at last where they end.
    private let starts: [Int]
    private let articles: [UInt32]
    private let weights: [UInt8]

    /// `records` in the order of the catalogue; nil for an article that was not pressed.
    init(_ records: [SearchRecord?]) {
        var words = WordList()
        var numbers: [UInt32] = []
        var counts: [Int] = []
        for case let record? in records {
            record.forEachWord { word, _ in
                let number = words.number(of: word)
                if number == counts.count { counts.append(0) }
                counts[number] += 1
                numbers.append(UInt32(number))
            }
        }
        var postings = Postings(counts)
        var place = 0
        for (article, record) in records.enumerated() {
            record?.forEachWord { _, weight in
                postings.add(article, weight, to: Int(numbers[place]))
                place += 1
            }
        }
        let known = counts
        shards = WordShards(words, order: words.sorted()) { known[$0] }
        self.counts = counts
        (starts, articles, weights) = (postings.starts, postings.articles, postings.weights)
    }

    func shard(_ index: Int) -> OutputFile {
        shards.file(index) { postings(of: shards.order[shards.ranges[index].lowerBound + $0])[...] }
    }

    private func postings(of number: Int) -> [UInt8] {
        var postings = WordPostings()
        for place in starts[number]..<starts[number + 1] { postings.append((Int(articles[place]), weights[place])) }
        return postings.text
    }
}

/// Postings of many words, one word's behind the other's.
private struct Postings {
    let starts: [Int]
    private var next: [Int]
    private(set) var articles: [UInt32]
    private(set) var weights: [UInt8]

    /// `counts` are the postings that each word will have, by its number.
    init(_ counts: [Int]) {
        var starts = [0]
        starts.reserveCapacity(counts.count + 1)
        for count in counts { starts.append(starts[starts.count - 1] + count) }
        self.starts = starts
        next = starts
        articles = [UInt32](repeating: 0, count: starts[counts.count])
        weights = [UInt8](repeating: 0, count: starts[counts.count])
    }

    /// Articles come in ascending order; one more than was counted is left out.
    @inline(__always)
    mutating func add(_ article: Int, _ weight: UInt8, to number: Int) {
        let place = next[number]
        guard place < starts[number + 1] else { return }
        articles[place] = UInt32(article)
        weights[place] = weight
        next[number] = place + 1
    }
}

extension SearchRecord {
    @inline(__always)
    func forEachWord(_ body: (UnsafeBufferPointer<UInt8>, UInt8) -> Void) {
        words.withUnsafeBufferPointer { words in
            var place = 0
            while place < words.count {
                let end = place + 2 + Int(words[place])
                body(UnsafeBufferPointer(rebasing: words[(place + 2)..<end]), words[place + 1])
                place = end
            }
        }
    }
}
