/// How a word stands otherwise than in an earlier index.
struct WordChange: Sendable {
    /// By how many more articles hold it; negative for fewer.
    var articles = 0
    /// Articles with the weight that it has there now, nil for none, in ascending order.
    var weights: [(article: Int, weight: UInt8?)] = []

    /// Postings as `WordPostings` writes them, with the change; nil for what it would not have written.
    func applied(to old: ArraySlice<UInt8>) -> (text: [UInt8], count: Int)? {
        var numbers = ShardNumbers(old)
        var postings = WordPostings()
        var left = weights[...]
        var article = -1
        while !numbers.isAtEnd {
            guard let number = numbers.next() else { return nil }
            article += number / 2 + 1
            var weight: UInt8? = WordWeight.usual
            if number % 2 == 1 {
                guard let digit = numbers.digit() else { return nil }
                weight = UInt8(digit)
            }
            while let next = left.first, next.article < article { postings.append(left.removeFirst()) }
            if left.first?.article == article { weight = left.removeFirst().weight }
            postings.append((article, weight))
        }
        for posting in left { postings.append(posting) }
        return (postings.text, postings.count)
    }
}

/// The articles of a word as a shard holds them: the distance to the article before, doubled, plus one where a digit for
/// the weight follows, as it does for all but the usual one.
struct WordPostings {
    private(set) var text: [UInt8] = []
    private(set) var count = 0
    private var previous = -1

    /// Nothing without a weight.
    mutating func append(_ posting: (article: Int, weight: UInt8?)) {
        guard let weight = posting.weight else { return }
        ShardText.append(2 * (posting.article - previous - 1) + (weight == WordWeight.usual ? 0 : 1), to: &text)
        if weight != WordWeight.usual { text.append(ShardText.digit(Int(weight))) }
        previous = posting.article
        count += 1
    }
}
