import ArchiveModel

/// The shards of words that an edit touches, made of the old ones: nobody else's words need be read again for them.
struct WordPatch: Sendable {
    let shards: WordShards
    /// Articles of each word, by its number.
    let counts: [Int]
    let made: [Int]
    let files: [OutputFile]

    /// `old` reads a file of the old index. Nil where one can't be had or says something else than it should.
    init?(_ past: SearchPast, reading old: @escaping (Permalink) -> [UInt8]?) {
        let changes = past.words
        let before = Vocabulary(past.skeleton)
        let after = before.changed(by: changes)
        let oldShards = WordShards(before.words, order: Array(before.counts.indices)) { before.counts[$0] }
        shards = WordShards(after.words, order: Array(after.counts.indices)) { after.counts[$0] }
        counts = after.counts
        made = shards.touched(since: oldShards, changed: Set(changes.keys.compactMap(after.number(of:)))).sorted()
        var source = OldWords(shards: oldShards, read: old)
        var files: [OutputFile] = []
        for shard in made {
            guard let postings = source.postings(of: shards.ranges[shard], in: after, changes) else { return nil }
            files.append(shards.file(shard) { postings[$0] })
        }
        self.files = files
    }
}

/// The old index's postings.
private struct OldWords {
    let shards: WordShards
    let read: (Permalink) -> [UInt8]?
    /// What was read: word → postings as they are written, by the shard.
    private var known: [Int: [[UInt8]: ArraySlice<UInt8>]] = [:]

    init(shards: WordShards, read: @escaping (Permalink) -> [UInt8]?) {
        self.shards = shards
        self.read = read
    }

    /// Of words with neighbouring numbers, in their order; nil where one is not as it should be.
    mutating func postings(
        of range: Range<Int>, in vocabulary: Vocabulary, _ changes: [[UInt8]: WordChange]
    ) -> [ArraySlice<UInt8>]? {
        guard let first = range.first, let last = range.last else { return [] }
        let words = vocabulary.words
        let near = shards.holding((words.word(first), words.word(last)))
        for shard in near where !load(shard) { return nil }
        let texts = near.compactMap { known[$0] }
        var all: [ArraySlice<UInt8>] = []
        all.reserveCapacity(range.count)
        for number in range {
            let word = Array(words.word(number))
            let old = texts.lazy.compactMap { $0[word] }.first
            if let change = changes[word] {
                guard let new = change.applied(to: old ?? []), new.count == vocabulary.counts[number] else {
                    return nil
                }
                all.append(new.text[...])
            } else {
                guard let old else { return nil }
                all.append(old)
            }
        }
        return all
    }

    private mutating func load(_ shard: Int) -> Bool {
        if known[shard] != nil { return true }
        guard let bytes = read(Shard.permalink(shards.name(shard))), let texts = Self.texts(Shard.content(of: bytes))
        else { return false }
        known[shard] = texts
        return true
    }

    /// `["word","postings",…]`, taken apart.
    private static func texts(_ content: ArraySlice<UInt8>?) -> [[UInt8]: ArraySlice<UInt8>]? {
        guard let content, content.first == UInt8(ascii: "["), content.last == UInt8(ascii: "]") else { return nil }
        // A word has no quotation mark and no backslash: it is made of letters.
        let parts = content.dropFirst().dropLast().split(
            separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        var texts: [[UInt8]: ArraySlice<UInt8>] = [:]
        // "", word, ",", postings, ",", …, postings, "".
        for place in stride(from: 1, to: parts.count - 2, by: 4) {
            guard parts[place + 1].elementsEqual([UInt8(ascii: ",")]) else { return nil }
            texts[Array(parts[place])] = parts[place + 2]
        }
        return parts.count % 4 == 1 ? texts : nil
    }
}
