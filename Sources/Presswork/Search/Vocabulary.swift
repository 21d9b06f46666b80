/// The words of an index, numbered in alphabetical order, with the number of articles that hold each.
struct Vocabulary: Sendable {
    private(set) var words = WordList()
    private(set) var counts: [Int] = []

    init(_ skeleton: SearchSkeleton) {
        counts = skeleton.counts
        words.reserve(counts.count, bytes: skeleton.words.count)
        skeleton.forEachWord { words.append($0, SearchHash.of($0)) }
    }

    private init() {}

    /// With what an edit adds and takes away; `changes` as `SearchPast.words`.
    func changed(by changes: [[UInt8]: WordChange]) -> Vocabulary {
        var changed = self
        var added: [(word: [UInt8], count: Int)] = []
        for (word, change) in changes {
            if let number = number(of: word) {
                changed.counts[number] += change.articles
            } else if change.articles > 0 {
                added.append((word, change.articles))
            }
        }
        return added.isEmpty && changed.counts.allSatisfy { $0 > 0 } ? changed : changed.renumbered(with: added)
    }

    func number(of word: [UInt8]) -> Int? {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if WordList.precedes(words.word(middle), word[...]) { low = middle + 1 } else { high = middle }
        }
        return low < words.count && words.word(low).elementsEqual(word) ? low : nil
    }

    private func renumbered(with added: [(word: [UInt8], count: Int)]) -> Vocabulary {
        var left = added.sorted { WordList.precedes($0.word[...], $1.word[...]) }[...]
        var renumbered = Vocabulary()
        renumbered.words.reserve(
            words.count + left.count, bytes: words.bytes.count + left.reduce(0) { $0 + $1.word.count })
        renumbered.counts.reserveCapacity(words.count + left.count)
        for number in counts.indices where counts[number] > 0 {
            let word = words.word(number)
            while let next = left.first, WordList.precedes(next.word[...], word) {
                renumbered.append(next.word[...], SearchHash.of(next.word[...]), next.count)
                left.removeFirst()
            }
            renumbered.append(word, words.hash(number), counts[number])
        }
        for (word, count) in left { renumbered.append(word[...], SearchHash.of(word[...]), count) }
        return renumbered
    }

    private mutating func append(_ word: ArraySlice<UInt8>, _ hash: UInt32, _ count: Int) {
        word.withUnsafeBufferPointer { words.append($0, hash) }
        counts.append(count)
    }
}
