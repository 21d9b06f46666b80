import ArchiveModel

/// The words of an index as an earlier build put them in order, so that the next one need not read all texts' words to
/// know which shards an edit touches.
package struct SearchSkeleton: Sendable {
    /// In alphabetical order, as `WordList.sorted` has it.
    let words: [[UInt8]]
    /// Articles that hold each of them.
    let counts: [Int]
    let pairBits: Int
}

extension SearchSkeleton: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.number(pairBits)
        writer.number(words.count)
        for (word, count) in zip(words, counts) {
            writer.block(word)
            writer.number(count)
        }
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        pairBits = try reader.number()
        let count = try reader.count()
        var words: [[UInt8]] = []
        var counts: [Int] = []
        words.reserveCapacity(count)
        counts.reserveCapacity(count)
        for _ in 0..<count {
            words.append(try reader.block())
            counts.append(try reader.number())
        }
        self.words = words
        self.counts = counts
    }
}

/// An earlier index, and what has changed since.
package struct SearchPast: Sendable {
    /// An article whose record is another now; nil where there was or is none.
    package struct Change: Sendable {
        let old: SearchRecord?
        let new: SearchRecord?

        package init(old: SearchRecord?, new: SearchRecord?) {
            self.old = old
            self.new = new
        }
    }

    let skeleton: SearchSkeleton
    let changes: [Change]

    package init(skeleton: SearchSkeleton, changes: [Change]) {
        self.skeleton = skeleton
        self.changes = changes
    }

    /// How many articles more or fewer hold a word; 0 for one that stands otherwise in the same article.
    var words: [[UInt8]: Int] {
        var changed: [[UInt8]: Int] = [:]
        for change in changes {
            let old = change.old?.weights ?? [:]
            let new = change.new?.weights ?? [:]
            for (word, weight) in old where new[word] != weight {
                changed[word, default: 0] -= new[word] == nil ? 1 : 0
            }
            for (word, weight) in new where old[word] != weight {
                changed[word, default: 0] += old[word] == nil ? 1 : 0
            }
        }
        return changed
    }

    /// Pairs that stand in an article that did not have them, or no longer stand there.
    var pairs: Set<UInt32> {
        changes.reduce(into: []) { pairs, change in
            pairs.formUnion(Set(change.old?.pairs ?? []).symmetricDifference(change.new?.pairs ?? []))
        }
    }
}

extension SearchRecord {
    fileprivate var weights: [[UInt8]: UInt8] {
        var weights: [[UInt8]: UInt8] = [:]
        forEachWord { word, weight in weights[Array(word)] = weight }
        return weights
    }
}
