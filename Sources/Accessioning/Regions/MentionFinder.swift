/// Finds the names of a text: the longest at every word, in one pass, then looks at what stands beside each.
struct MentionFinder {
    let tokens: UnsafeBufferPointer<RegionToken>
    let folded: UnsafeBufferPointer<UInt8>
    let gazetteer: Gazetteer
    /// The letter of the text's language in the gazetteer, 0 where it has none.
    let language: UInt8
    /// Hardly a capital in the whole text: countries are read in lower case too.
    let isLowerCase: Bool
    private let inflected: InflectedName

    private let dateline: Range<Int>?

    /// `dateline`: bytes of the seed.
    init(
        _ tokens: UnsafeBufferPointer<RegionToken>, _ folded: UnsafeBufferPointer<UInt8>, _ gazetteer: Gazetteer,
        language: UInt8, isLowerCase: Bool, dateline: Range<Int>? = nil
    ) {
        self.dateline = dateline
        self.tokens = tokens
        self.folded = folded
        self.gazetteer = gazetteer
        self.language = language
        inflected = InflectedName(folded, gazetteer, language: language)
        self.isLowerCase = isLowerCase
    }

    func mentions() -> [RegionMention] {
        var found: [RegionMention] = []
        found.reserveCapacity(32)
        let judge = MentionJudge(tokens, folded, dateline: dateline)
        // Else small letters of Latin begin no name.
        let readsAll = language != 0 || isLowerCase
        var index = 0
        while index < tokens.count {
            guard readsAll || tokens[index].isUpperOrNotLatin, let match = longest(at: index) else {
                index += 1
                continue
            }
            let words = index..<index + match.count
            if let mention = judge.mention(match.entry, words, after: found.last) {
                judge.settle(&found, by: mention)
                mention.add(to: &found)
            }
            index += match.count
        }
        return found
    }

    @inline(__always)
    private func longest(at index: Int) -> (entry: GazetteerEntry, count: Int)? {
        let token = tokens[index]
        if token.script == .arabic { return longestArabic(at: index) }
        let start = Int(token.folded.lowerBound)
        let hash = hash(of: index, from: start)
        // Most words are refused here: what has neither elision nor forms needs no further look.
        if language == 0, token.isLatin, gazetteer.longestName(after: hash) == 0 { return nil }
        return longest(at: index, from: start, hash)
    }

    /// Of a word from `start` on in the folded text: later than where it begins where a prefix is off.
    @inline(__always)
    private func hash(of index: Int, from start: Int) -> NameHash {
        var hash = NameHash()
        hash.append(folded, start..<Int(tokens[index].folded.upperBound))
        return hash
    }

    /// `first` is the hash of the first word from `start` on.
    private func longest(at index: Int, from start: Int, _ first: NameHash) -> (entry: GazetteerEntry, count: Int)? {
        var hash = first
        let most = gazetteer.longestName(after: hash)
        if most == 0 { return inflectedWord(index, start) ?? behindElision(index, start) }
        var best: (GazetteerEntry, Int)?
        var count = 1
        var mayBeName = gazetteer.mayBeName(hash)
        while true {
            let last = tokens[index + count - 1]
            let end = Int(last.folded.upperBound)
            let name = UnsafeBufferPointer(rebasing: folded[start..<end])
            if mayBeName, let entry = gazetteer.entry(name, hash, language: language), fits(entry, index, count) {
                best = (entry, count)
            } else if inflected.mayHaveForm(last),
                let entry = inflected.entry(from: start, last: last, isUpper: tokens[index].isUpper),
                fits(entry, index, count)
            {
                best = (entry, count)
            }
            let next = index + count
            // A form of a name differs from it in the last word.
            guard count < most, count < 2 || mayBeName, next < tokens.count, tokens[next].joins else { break }
            hash.append(folded, Int(tokens[next].folded.lowerBound)..<Int(tokens[next].folded.upperBound))
            count += 1
            if count == 2 { mayBeName = gazetteer.mayBegin(with: hash) }
        }
        return best ?? behindElision(index, start)
    }

    private func inflectedWord(_ index: Int, _ start: Int) -> (entry: GazetteerEntry, count: Int)? {
        let token = tokens[index]
        guard inflected.mayHaveForm(token),
            let entry = inflected.entry(from: start, last: token, isUpper: token.isUpper), fits(entry, index, 1)
        else { return nil }
        return (entry, 1)
    }

    /// French and Italian l' and d' before a name are no part of it.
    private func behindElision(_ index: Int, _ start: Int) -> (entry: GazetteerEntry, count: Int)? {
        guard language == UInt8(ascii: "R") || language == UInt8(ascii: "Q"),
            start == Int(tokens[index].folded.lowerBound),
            tokens[index].folded.count > 4, folded[start + 1] == UInt8(ascii: "'")
        else { return nil }
        return longest(at: index, from: start + 2, hash(of: index, from: start + 2))
    }

    /// Takes the conjunctions, prepositions and the article off the first word, as far as a name is left.
    private func longestArabic(at index: Int) -> (entry: GazetteerEntry, count: Int)? {
        let range = tokens[index].folded
        var prefix = ArabicPrefix(folded, Int(range.lowerBound)..<Int(range.upperBound))
        while let start = prefix.next() {
            if let match = longest(at: index, from: start, hash(of: index, from: start)) { return match }
        }
        return nil
    }

    /// Whether the words are written as the entry needs them.
    private func fits(_ entry: GazetteerEntry, _ index: Int, _ count: Int) -> Bool {
        let first = tokens[index]
        let shouted = isShouted(index, count)
        if entry.notAmongCapitals, shouted, !first.isDotted { return false }
        if entry.inCapitals, !first.isCapitals, !first.isDotted { return false }
        if entry.behindComma {
            guard first.followsComma, index > 0, tokens[index - 1].isUpper else { return false }
        }
        if entry.behindCapital {
            guard first.joins, index > 0, tokens[index - 1].isUpper, !tokens[index - 1].isCapitals else { return false }
        }
        if entry.inLowerCase || first.script == .arabic { return true }
        return first.isUpper || isLowerCase && entry.kind == .country && !entry.isWord
    }

    /// A neighbour is in capitals too: a headline or a dateline, where capitals say nothing.
    private func isShouted(_ index: Int, _ count: Int) -> Bool {
        guard tokens[index].isCapitals else { return false }
        if count > 1, tokens[index + 1].isCapitals { return true }
        let before = index > 0 && !tokens[index].opensSentence && tokens[index - 1].isCapitals
        let after =
            index + count < tokens.count && tokens[index + count].isCapitals
            && !tokens[index + count].opensSentence
        return before || after
    }
}
