/// Finds a name by its dictionary form: takes an ending of the text's language off, puts the nominative's back.
struct InflectedName {
    private let folded: UnsafeBufferPointer<UInt8>
    private let gazetteer: Gazetteer
    private let language: UInt8
    private let endings = NameEndings.shared

    /// Longer names have no forms of one word's length; the room for a dictionary form.
    private static let longest = 64

    init(_ folded: UnsafeBufferPointer<UInt8>, _ gazetteer: Gazetteer, language: UInt8) {
        self.folded = folded
        self.gazetteer = gazetteer
        self.language = language
    }

    /// The letter whose endings the token may have: Cyrillic words of a text without endings of its own are Russian.
    @inline(__always)
    private func letter(of token: RegionToken) -> UInt8 {
        if token.script == .cyrillic { return endings.has(language) ? language : NameEndings.russian }
        return token.script == .latin ? language : 0
    }

    /// False where `entry` is nil for every word that ends with the token.
    @inline(__always)
    func mayHaveForm(_ last: RegionToken) -> Bool {
        last.script == .cyrillic || language != 0 && last.script == .latin
    }

    /// The entry of the words from `start` to the end of `last`, the ending of which is taken off; nil: no such name.
    func entry(from start: Int, last: RegionToken, isUpper: Bool) -> GazetteerEntry? {
        let letter = letter(of: last)
        let end = Int(last.folded.upperBound)
        guard letter != 0, end > start, end - start < Self.longest else { return nil }
        let wide = last.script == .cyrillic
        guard gazetteer.mayHoldForm(folded, start..<end, isWide: wide) else { return nil }
        for ending in endings.endings(of: letter, last: folded[end - 1]) {
            var stem = end - ending.bytes.count
            guard stem - start >= (wide ? 6 : 3), holds(ending.bytes, at: stem) else { continue }
            let hasApostrophe = folded[stem - 1] == UInt8(ascii: "'")
            if hasApostrophe { stem -= 1 } else if ending.needsApostrophe { continue }
            // A bare ending behind a short word is more often chance.
            if !hasApostrophe, stem - start < (wide ? 8 : 4) { continue }
            guard isUpper || ending.isAdjective || !wide || letter != NameEndings.russian else { continue }
            if let entry = entry(start..<stem, ending, isUpper: isUpper) { return entry }
        }
        return nil
    }

    private func entry(_ stem: Range<Int>, _ ending: NameEnding, isUpper: Bool) -> GazetteerEntry? {
        for nominative in ending.nominatives {
            let found = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest + 16) { room in
                var count = 0
                for index in stem {
                    room[count] = folded[index]
                    count += 1
                }
                for byte in nominative.prefix(16) {
                    room[count] = byte
                    count += 1
                }
                return gazetteer.entry(UnsafeBufferPointer(rebasing: room[..<count]), language: language)
            }
            guard var entry = found, fits(entry, ending, isUpper: isUpper) else { continue }
            if ending.isAdjective, !isUpper { entry.inLowerCase = true }
            return entry
        }
        return nil
    }

    /// A lower-case adjective is a name's where the name is no word; a phrase or an abbreviation has no forms.
    private func fits(_ entry: GazetteerEntry, _ ending: NameEnding, isUpper: Bool) -> Bool {
        if entry.kind == .nothing || entry.inCapitals || entry.behindComma { return false }
        if isUpper { return true }
        if ending.isAdjective { return !entry.isWord && entry.kind != .smallTown }
        return entry.inLowerCase
    }

    private func holds(_ bytes: [UInt8], at offset: Int) -> Bool {
        for index in bytes.indices where folded[offset + index] != bytes[index] { return false }
        return true
    }
}
