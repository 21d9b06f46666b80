/// Word → the articles that hold it. Words lie in alphabetical shards, so that the beginning of a word finds it too.
struct WordIndex: Sendable {
    let shards: WordShards
    /// Shards whose postings are known: all, or those that an edit touches.
    let made: [Int]
    /// Articles of each word, by its number, whether they are known here or not.
    private let counts: [Int]
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
        made = Array(shards.ranges.indices)
        self.counts = counts
        (starts, articles, weights) = (postings.starts, postings.articles, postings.weights)
    }

    /// The same index, with the postings of those shards alone that an edit touches.
    init(_ records: [SearchRecord?], since past: SearchPast) {
        let changed = past.words
        let vocabulary = Vocabulary(past.skeleton, changed)
        let known = vocabulary.counts
        shards = WordShards(vocabulary.words, order: Array(known.indices)) { known[$0] }
        let before = Vocabulary(past.skeleton, [:])
        let old = WordShards(before.words, order: Array(before.counts.indices)) { before.counts[$0] }
        let touched = shards.touched(since: old, changed: changed)
        made = touched.sorted()
        var wanted = [Int](repeating: 0, count: known.count)
        for shard in made { for place in shards.ranges[shard] { wanted[place] = known[place] } }
        var postings = Postings(wanted)
        let sieve = WordSieve(vocabulary.words, wanted)
        for (article, record) in records.enumerated() {
            record?.forEachWord { word, weight in
                if let number = sieve.number(of: word) { postings.add(article, weight, to: number) }
            }
        }
        counts = known
        (starts, articles, weights) = (postings.starts, postings.articles, postings.weights)
    }

    var skeleton: (words: [[UInt8]], counts: [Int]) {
        (shards.order.map { Array(shards.words.word($0)) }, shards.order.map { counts[$0] })
    }

    /// `["word","postings",…]`. A posting is the distance to the article before it, doubled, plus one where a digit for
    /// the weight follows, as it does for all but the usual one.
    func shard(_ index: Int) -> OutputFile {
        var shard = Shard(shards.name(index))
        shard.append { bytes in
            bytes.append(UInt8(ascii: "["))
            for place in shards.ranges[index] {
                let number = shards.order[place]
                if place > shards.ranges[index].lowerBound { bytes.append(UInt8(ascii: ",")) }
                shards.words.word(number).withUnsafeBufferPointer { ShardText.appendQuoted($0, to: &bytes) }
                bytes += [UInt8(ascii: ","), UInt8(ascii: "\"")]
                appendPostings(of: number, to: &bytes)
                bytes.append(UInt8(ascii: "\""))
            }
            bytes.append(UInt8(ascii: "]"))
        }
        return shard.file()
    }

    private func appendPostings(of number: Int, to bytes: inout [UInt8]) {
        var previous = -1
        for posting in starts[number]..<starts[number + 1] {
            let distance = Int(articles[posting]) - previous - 1
            let weight = weights[posting]
            ShardText.append(2 * distance + (weight == WordWeight.usual ? 0 : 1), to: &bytes)
            if weight != WordWeight.usual { bytes.append(ShardText.digit(Int(weight))) }
            previous = Int(articles[posting])
        }
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

/// The words of a skeleton with what an edit adds and takes away, numbered in alphabetical order.
private struct Vocabulary {
    private(set) var words = WordList()
    private(set) var counts: [Int] = []

    init(_ skeleton: SearchSkeleton, _ changed: [[UInt8]: Int]) {
        var left = changed
        var all: [(word: [UInt8], count: Int)] = []
        all.reserveCapacity(skeleton.words.count + 64)
        for (word, count) in zip(skeleton.words, skeleton.counts) {
            let now = count + (left.isEmpty ? 0 : left.removeValue(forKey: word) ?? 0)
            if now > 0 { all.append((word, now)) }
        }
        let added = left.filter { $0.value > 0 }
        if !added.isEmpty {
            all += added.map { ($0.key, $0.value) }
            all.sort { WordList.precedes($0.word[...], $1.word[...]) }
        }
        counts.reserveCapacity(all.count)
        for (word, count) in all {
            word.withUnsafeBufferPointer { _ = words.number(of: $0) }
            counts.append(count)
        }
    }
}

/// Tells quickly of most words that they are none of those wanted.
private struct WordSieve {
    private let words: WordList
    private let isWanted: [Bool]
    /// By the fingerprint's lower bits.
    private var holes = [Bool](repeating: false, count: 1 << 16)

    init(_ words: WordList, _ wanted: [Int]) {
        self.words = words
        isWanted = wanted.map { $0 > 0 }
        for number in wanted.indices where wanted[number] > 0 { holes[Int(words.hash(number) & 0xFFFF)] = true }
    }

    @inline(__always)
    func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
        let hash = SearchHash.of(word)
        guard holes[Int(hash & 0xFFFF)], let number = words.known(word, hash), isWanted[number] else { return nil }
        return number
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
