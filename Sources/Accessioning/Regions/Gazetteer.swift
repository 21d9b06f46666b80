import ArchiveModel

/// Every name the reader knows: the embedded, sorted table, and an index of where its lines begin.
///
/// The index is made beforehand, for making it takes longer than reading ten articles. Both stay in the program's own
/// bytes.
struct Gazetteer: Sendable {
    static let shared = Gazetteer(
        RegionTable.bytes(of: "gazetteer.tsv"), GazetteerIndex(RegionTable.bytes(of: "gazetteer.index")))

    // The bytes are constant and live as long as the program.
    private nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
    private let index: GazetteerIndex

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ index: GazetteerIndex) {
        self.bytes = bytes
        self.index = index
    }

    /// The hash of a name that is put together.
    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> NameHash {
        var hash = NameHash()
        var at = 0
        while at < name.count {
            // What stands for bytes beyond the end is a space too, and ends the last word.
            let end = WideScan.index(name, in: at..<name.count) { $0.are(0x20) }
            hash.append(name, at..<end)
            at = end + 1
        }
        return hash
    }

    /// false: no name has the letters that `word` begins with, so that no form of it is a name's.
    @inline(__always)
    func mayHoldForm(_ folded: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, isWide: Bool) -> Bool {
        index.mayHoldPrefix(folded, word, isWide: isWide)
    }

    /// The entry of a name that is put together, by its bytes alone.
    func entry(_ name: UnsafeBufferPointer<UInt8>, language: UInt8) -> GazetteerEntry? {
        entry(name, Self.hash(name), language: language)
    }

    /// The most words a name can have whose first word has this hash; 0 where there is none.
    @inline(__always)
    func longestName(after first: NameHash) -> Int { index.longestName(after: first) }

    /// False: the word of this hash is no name by itself.
    @inline(__always)
    func mayBeName(_ word: NameHash) -> Bool { index.mayBeName(word) }

    /// False: no name begins with the two words of this hash, nor is made of them.
    @inline(__always)
    func mayBegin(with pair: NameHash) -> Bool { index.mayBegin(with: pair) }

    /// The entry of a folded name in a text of the language that has the letter; one of that
    /// language comes before one of all.
    func entry(_ name: UnsafeBufferPointer<UInt8>, _ hash: NameHash, language: UInt8) -> GazetteerEntry? {
        var place = GazetteerIndex.place(of: hash)
        var found: GazetteerEntry?
        while let candidate = index.line(at: place) {
            if candidate.hasTag(of: hash), holds(name, at: candidate.start) {
                let entry = GazetteerEntry(bytes, at: candidate.start + name.count + 1)
                if entry.isFor(language) { return entry }
                if entry.languages == 0 { found = entry }
            }
            place = GazetteerIndex.place(behind: place)
        }
        return found
    }

    private func holds(_ name: UnsafeBufferPointer<UInt8>, at line: Int) -> Bool {
        guard line + name.count < bytes.count, bytes[line + name.count] == 0x09 else { return false }
        for index in 0..<name.count where bytes[line + index] != name[index] { return false }
        return true
    }
}
