/// Looks at what stands beside a name: a currency, a company's ending, a given name, a region behind a comma.
struct MentionJudge {
    private let tokens: UnsafeBufferPointer<RegionToken>
    private let folded: UnsafeBufferPointer<UInt8>
    private let words = ContextWords.shared

    private let dateline: Range<Int>?

    /// `dateline`: bytes of the seed. What stands in it is a place, whatever else the word may mean.
    init(
        _ tokens: UnsafeBufferPointer<RegionToken>, _ folded: UnsafeBufferPointer<UInt8>, dateline: Range<Int>? = nil
    ) {
        self.dateline = dateline
        self.tokens = tokens
        self.folded = folded
    }

    /// nil where the words are no name of a place here. `last` is the mention before.
    func mention(_ entry: GazetteerEntry, _ range: Range<Int>, after last: RegionMention?) -> RegionMention? {
        if entry.kind == .nothing { return nil }
        let standing = standing(entry, range, after: last)
        guard let standing else { return nil }
        let source =
            Int(tokens[range.lowerBound].source.lowerBound)..<Int(tokens[range.upperBound - 1].source.upperBound)
        return RegionMention(
            region: entry.region, kind: entry.kind, standing: standing, words: range, source: source,
            line: Int(tokens[range.lowerBound].line),
            namesakes: entry.namesakes)
    }

    /// "Paris, Texas": a region behind a comma settles where the place before it lies.
    func settle(_ found: inout [RegionMention], by mention: RegionMention) {
        guard mention.kind == .country || mention.kind == .state || mention.kind == .formerState,
            tokens[mention.words.lowerBound].followsComma, let last = found.indices.last,
            found[last].words.upperBound == mention.words.lowerBound, found[last].kind != .state
        else { return }
        if found[last].kind.isPlace || mention.kind == .state {
            found[last].region = mention.region
            found[last].namesakes = []
        }
    }

    private func standing(
        _ entry: GazetteerEntry, _ range: Range<Int>, after last: RegionMention?
    ) -> RegionMention.Standing? {
        let first = tokens[range.lowerBound]
        let next = range.upperBound < tokens.count ? tokens[range.upperBound] : nil
        let nextKind = next.map { words.kind(of: $0, in: folded) } ?? []
        if let next, next.joins, nextKind.contains(.currency), entry.kind != .area { return .currency }
        if let next, next.joins, next.isUpper, isStreet(next) { return nil }
        if isClock(range, nextKind) { return .company }
        if entry.isLanguage || entry.kind == .people && isSpoken(range) { return .language }
        if first.script != .latin { return entry.isWord && first.opensSentence ? nil : .plain }
        if entry.behindComma || dateline?.contains(Int(first.source.lowerBound)) ?? false { return .plain }
        if isCompany(from: range.upperBound), !entry.isLanguageBound { return .company }
        if range.count > 1 { return .plain }
        let mayBePerson = entry.isSurname || entry.kind.isPlace
        if mayBePerson, isPerson(range.lowerBound, entry, after: last) { return nil }
        if entry.isWord { return wordStanding(entry, range) }
        let beside = next.map { $0.joins && $0.isUpper && !$0.opensSentence && !$0.isCapitals } ?? false
        if beside, entry.isSurname || entry.kind == .smallTown { return .weak }
        return .plain
    }

    /// A name that is a word as well counts where a capital can't come from elsewhere and the size speaks for it.
    private func wordStanding(_ entry: GazetteerEntry, _ range: Range<Int>) -> RegionMention.Standing? {
        let first = tokens[range.lowerBound]
        if first.opensSentence || first.isCapitals { return nil }
        if entry.kind == .smallTown || entry.kind == .town {
            return isBehindPreposition(range.lowerBound) ? .weak : nil
        }
        return .weak
    }

    /// "Moscow time", "the time in Moscow": an hour, not a place.
    private func isClock(_ range: Range<Int>, _ next: ContextWords.Kind) -> Bool {
        if next.contains(.clock), tokens[range.upperBound].joins { return true }
        let first = range.lowerBound
        guard first > 1, tokens[first].joins, tokens[first - 1].joins else { return false }
        return isOne(of: ["in", "of"], tokens[first - 1]) && isOne(of: ["time", "hour"], tokens[first - 2])
    }

    /// "Cuba Street": what a street is called after is elsewhere.
    private func isStreet(_ token: RegionToken) -> Bool {
        isOne(of: ["street", "avenue", "road", "lane", "boulevard", "terrace", "crescent"], token)
    }

    private func isBehindPreposition(_ index: Int) -> Bool {
        index > 0 && tokens[index].joins && isOne(of: ["in", "at", "near", "from"], tokens[index - 1])
    }

    /// "in Spanish", "into French and German", "English and Spanish": the language, where no noun follows.
    private func isSpoken(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound
        if before > 1, tokens[before].joins, isOne(of: ["and", "or"], tokens[before - 1]),
            isOne(of: ["english"], tokens[before - 2])
        {
            return true
        }
        let after = range.upperBound
        if after + 1 < tokens.count, isOne(of: ["and", "or"], tokens[after]), isOne(of: ["english"], tokens[after + 1])
        {
            return true
        }
        guard before > 0, tokens[before].joins, isOne(of: ["in", "into"], tokens[before - 1]) else { return false }
        guard range.upperBound < tokens.count, tokens[range.upperBound].joins else { return true }
        return isOne(of: ["and", "or", "as"], tokens[range.upperBound])
    }

    private func isOne(of words: [StaticString], _ token: RegionToken) -> Bool {
        words.contains { word in
            guard token.folded.count == word.utf8CodeUnitCount else { return false }
            return word.withUTF8Buffer { zip(token.folded, $0).allSatisfy { folded[Int($0)] == $1 } }
        }
    }

    /// One of the three capitalised words behind the name ends a company's.
    private func isCompany(from index: Int) -> Bool {
        for offset in 0..<3 where index + offset < tokens.count {
            let token = tokens[index + offset]
            guard token.joins, token.isUpper else { return false }
            if words.kind(of: token, in: folded).contains(.company) { return true }
        }
        return false
    }

    /// A given name, a title or an initial stands before it, or another capitalised word that is no place.
    private func isPerson(_ index: Int, _ entry: GazetteerEntry, after last: RegionMention?) -> Bool {
        guard index > 0, tokens[index].joins else { return false }
        let before = tokens[index - 1]
        guard before.isUpper, last?.words.upperBound != index else { return false }
        if words.kind(of: before, in: folded).contains(.given) { return !before.isCapitals || tokens[index].isCapitals }
        if before.folded.count == 1, before.folded.lowerBound > 0 { return true }
        guard entry.isSurname, !before.opensSentence, !before.isCapitals, !before.isDotted else { return false }
        return entry.kind.isPlace && before.folded.count > 3 && !isDirection(before)
    }

    private func isDirection(_ token: RegionToken) -> Bool {
        isOne(
            of: [
                "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "downtown",
            ],
            token)
    }
}

extension GazetteerEntry {
    /// From a list of one language, where the English company endings say nothing.
    fileprivate var isLanguageBound: Bool { languages != 0 }
}
