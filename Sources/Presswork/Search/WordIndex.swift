/// Word → the articles that hold it. Words lie in alphabetical shards, so that the beginning of a word finds it too.
///
/// A shard begins at a word whose fingerprint says so, and not after so many bytes: what changes in one does not move
/// the words of the others.
struct WordIndex: Sendable {
    /// Bytes that a shard is meant to have, and more than which it has only for one very common word.
    private static let usual = 14_000
    private static let most = 24_000

    /// The words at which shards begin, in their order; the first is empty.
    let boundaries: [[UInt8]]
    /// Numbers of words, in alphabetical order.
    private let order: [Int]
    private let words: WordList
    /// Places in `order`, one for each shard.
    private let ranges: [Range<Int>]
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
        var starts = [0]
        starts.reserveCapacity(counts.count + 1)
        for count in counts { starts.append(starts[starts.count - 1] + count) }
        var next = starts
        var articles = [UInt32](repeating: 0, count: numbers.count)
        var weights = [UInt8](repeating: 0, count: numbers.count)
        var place = 0
        for (article, record) in records.enumerated() {
            record?.forEachWord { _, weight in
                let number = Int(numbers[place])
                articles[next[number]] = UInt32(article)
                weights[next[number]] = weight
                next[number] += 1
                place += 1
            }
        }
        let order = words.sorted()
        ranges = Self.ranges(of: order, words, starts)
        boundaries = ranges.map { $0.lowerBound == 0 ? [] : Array(words.word(order[$0.lowerBound])) }
        self.order = order
        self.words = words
        self.starts = starts
        self.articles = articles
        self.weights = weights
    }

    /// Two shards of one name can't be: a word whose fingerprint another boundary has begins none.
    private static func ranges(of order: [Int], _ words: WordList, _ starts: [Int]) -> [Range<Int>] {
        func size(_ number: Int) -> Int { words.word(number).count + 6 + 2 * (starts[number + 1] - starts[number]) }
        let wanted = max(1, order.reduce(0) { $0 + size($1) } / usual)
        var mask: UInt32 = 1
        while Int(mask) < order.count / wanted { mask *= 2 }
        var names: Set<UInt32> = [SearchHash.of([])]
        var ranges: [Range<Int>] = []
        var first = 0
        var bytes = 0
        for (place, number) in order.enumerated() {
            let hash = words.hash(number)
            let isBoundary = (hash >> 7) & (mask - 1) == 0 || bytes + size(number) > most
            if isBoundary, bytes > 0, names.insert(hash).inserted {
                ranges.append(first..<place)
                first = place
                bytes = 0
            }
            bytes += size(number)
        }
        return ranges + [first..<order.count]
    }

    var shardCount: Int { ranges.count }

    /// `["word","postings",…]`. A posting is the distance to the article before it, doubled, plus one where a digit for
    /// the weight follows, as it does for all but the usual one.
    func shard(_ index: Int) -> OutputFile {
        var shard = Shard("words/" + Self.name(SearchHash.of(boundaries[index][...])))
        shard.append { bytes in
            bytes.append(UInt8(ascii: "["))
            for place in ranges[index] {
                let number = order[place]
                if place > ranges[index].lowerBound { bytes.append(UInt8(ascii: ",")) }
                words.word(number).withUnsafeBufferPointer { ShardText.appendQuoted($0, to: &bytes) }
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

    /// Eight hexadecimal digits.
    private static func name(_ hash: UInt32) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}

extension SearchRecord {
    @inline(__always)
    fileprivate func forEachWord(_ body: (UnsafeBufferPointer<UInt8>, UInt8) -> Void) {
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
