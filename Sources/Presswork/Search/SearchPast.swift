import ArchiveModel

/// The index as an earlier build made it, so that the next one need not read all texts' words to know what an edit touches.
package struct SearchSkeleton: Sendable {
    /// Words in alphabetical order, as `WordList.sorted` has it: each with its length before it, in one byte.
    let words: [UInt8]
    /// Articles that hold each of them.
    let counts: [Int]
    let pairBits: Int
    /// All articles' pairs, as often as they stand there.
    let pairCount: Int
    /// Words of each article's text.
    let lengths: [Int]

    func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        words.withUnsafeBufferPointer { words in
            var place = 0
            while place < words.count {
                let end = min(words.count, place + 1 + Int(words[place]))
                body(UnsafeBufferPointer(rebasing: words[(place + 1)..<end]))
                place = end
            }
        }
    }
}

extension SearchSkeleton: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.number(pairBits)
        writer.number(pairCount)
        writer.block(words)
        for numbers in [counts, lengths] {
            writer.number(numbers.count)
            for number in numbers { writer.number(number) }
        }
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        pairBits = try reader.number()
        pairCount = try reader.number()
        words = try reader.block()
        counts = try Self.numbers(&reader)
        lengths = try Self.numbers(&reader)
    }

    private static func numbers(_ reader: inout StoreReader) throws(StoreDamage) -> [Int] {
        let count = try reader.count()
        var numbers: [Int] = []
        numbers.reserveCapacity(count)
        for _ in 0..<count { numbers.append(try reader.number()) }
        return numbers
    }
}

/// An earlier index, and what has changed since.
package struct SearchPast: Sendable {
    /// An article whose record is another now; nil where there was or is none.
    package struct Change: Sendable {
        /// In the order of the catalogue.
        let article: Int
        let old: SearchRecord?
        let new: SearchRecord?

        package init(article: Int, old: SearchRecord?, new: SearchRecord?) {
            self.article = article
            self.old = old
            self.new = new
        }
    }

    let skeleton: SearchSkeleton
    /// In ascending order.
    let changes: [Change]
    /// Articles that there are now.
    let articleCount: Int

    package init(skeleton: SearchSkeleton, changes: [Change], articleCount: Int) {
        self.skeleton = skeleton
        self.changes = changes
        self.articleCount = articleCount
    }

    /// Words that stand otherwise in some article.
    var words: [[UInt8]: WordChange] {
        var changed: [[UInt8]: WordChange] = [:]
        for change in changes {
            let old = change.old?.weights ?? [:]
            let new = change.new?.weights ?? [:]
            for word in Set(old.keys).union(new.keys) where old[word] != new[word] {
                changed[word, default: WordChange()].articles += (new[word] == nil ? 0 : 1) - (old[word] == nil ? 0 : 1)
                changed[word]?.weights.append((change.article, new[word]))
            }
        }
        return changed
    }

    /// Pairs that stand in an article that did not have them, or no longer stand there; in no order.
    var pairs: [(pair: UInt32, article: Int, isAdded: Bool)] {
        changes.flatMap { change in
            let old = Set(change.old?.pairs ?? [])
            let new = Set(change.new?.pairs ?? [])
            return old.symmetricDifference(new).map { ($0, change.article, new.contains($0)) }
        }
    }

    /// As `SearchSkeleton.pairCount`, now.
    var pairCount: Int {
        changes.reduce(skeleton.pairCount) { $0 + ($1.new?.pairs.count ?? 0) - ($1.old?.pairs.count ?? 0) }
    }

    /// As `SearchSkeleton.lengths`, now.
    package var lengths: [Int] {
        var lengths = Array(skeleton.lengths.prefix(articleCount))
        lengths += [Int](repeating: 0, count: articleCount - lengths.count)
        for change in changes where change.article < articleCount { lengths[change.article] = change.new?.length ?? 0 }
        return lengths
    }
}

extension SearchRecord {
    fileprivate var weights: [[UInt8]: UInt8] {
        var weights: [[UInt8]: UInt8] = [:]
        RecordView.of(self) { $0.forEachWord { word, weight in weights[Array(word)] = weight } }
        return weights
    }
}
