/// Openings of lines, told apart by their first byte and then by the first eight in one comparison, before all of them are
/// looked at.
struct OpeningTable: Sendable {
    /// By first byte, each list in the order given.
    private let byFirst: [[Opening]]
    private let words: [[String]]
    /// A bit for each byte that some opening begins with.
    private let firsts: InlineArray<4, UInt64>

    struct Opening: Sendable {
        let words: String
        /// Its first eight bytes, the first lowest; zeros where it has fewer.
        private let start: UInt64
        /// Ones where `start` has bytes.
        private let mask: UInt64

        init(_ words: String) {
            self.words = words
            start = OpeningTable.start(of: words)
            let count = min(8, words.utf8.count)
            mask = count == 8 ? .max : 1 << UInt64(count * 8) - 1
        }

        /// `known`: ones where `start` has bytes.
        @inline(__always)
        func mayOpen(_ start: UInt64, _ known: UInt64) -> Bool { (start ^ self.start) & mask & known == 0 }

        /// Whether `key`, which begins with `start`, begins with the opening.
        @inline(__always)
        func opens(_ key: some StringProtocol, _ start: UInt64) -> Bool {
            start & mask == self.start && words.opens(key)
        }
    }

    /// None of `openings` is empty.
    init(_ openings: [String]) {
        var lists = [[Opening]](repeating: [], count: 256)
        for opening in openings {
            if let first = opening.utf8.first { lists[Int(first)].append(Opening(opening)) }
        }
        var firsts = InlineArray<4, UInt64>(repeating: 0)
        for first in 0..<256 where !lists[first].isEmpty { firsts[first >> 6] |= 1 << UInt64(first & 63) }
        self.firsts = firsts
        byFirst = lists
        words = lists.map { $0.map(\.words) }
    }

    /// The first of the openings that `key` begins with.
    func opening(of key: some StringProtocol) -> String? {
        guard let first = key.utf8.first, holds(first) else { return nil }
        let start = OpeningTable.start(of: key)
        return byFirst[Int(first)].first { $0.opens(key, start) }?.words
    }

    /// False where none of the openings is what the words begin with, their case folded.
    func mayOpen(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        if let first = words.first, first < 0x80, !holds(first &- 0x41 < 26 ? first | 0x20 : first) { return false }
        var start: UInt64 = 0
        var known: UInt64 = 0
        for (index, byte) in words.prefix(8).enumerated() {
            // What is beyond ASCII may fold to anything.
            if byte >= 0x80 { break }
            start |= UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte) << UInt64(index * 8)
            known |= 0xFF << UInt64(index * 8)
        }
        guard let first = words.first else { return false }
        if first >= 0x80 { return mayOpen(beyond: words) }
        let rest = words.count < 8 && known == 1 << UInt64(words.count * 8) - 1 ? UInt64.max : known
        return byFirst[Int(start & 0xFF)].contains { $0.mayOpen(start, rest) }
    }

    /// The same of words that begin with a letter beyond ASCII. Of the signs that many paragraphs open with only an
    /// apostrophe folds to another.
    private func mayOpen(beyond words: UnsafeBufferPointer<UInt8>) -> Bool {
        guard words.count > 2, words[0] == 0xE2, words[1] == 0x80 else { return true }
        return holds((0x98...0x99).contains(words[2]) ? 0x27 : 0xE2)
    }

    @inline(__always)
    private func holds(_ first: UInt8) -> Bool { firsts[Int(first >> 6)] >> UInt64(first & 63) & 1 != 0 }

    /// Whether one of the openings is what the words begin with as they stand.
    func opens(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = words.first, holds(first) else { return false }
        return byFirst[Int(first)].contains { ByteSearch.opens(words, with: $0.words) }
    }

    /// Those that begin with the byte.
    func list(_ first: UInt8) -> [String] { words[Int(first)] }

    func opens(_ key: some StringProtocol) -> Bool { opening(of: key) != nil }

    /// The first eight bytes in one number, the first lowest; zeros where there are fewer.
    static func start(of words: some StringProtocol) -> UInt64 {
        words.utf8.withContiguousStorageIfAvailable { NameHash.load($0, 0, min(8, $0.count)) }
            ?? Array(words.utf8.prefix(8)).withUnsafeBufferPointer { NameHash.load($0, 0, $0.count) }
    }
}

extension String {
    /// Whether `words` end with its bytes.
    func ends(_ words: String) -> Bool {
        let end = words.utf8.withContiguousStorageIfAvailable { words in
            words.count >= utf8.count
                && ByteSearch.opens(UnsafeBufferPointer(rebasing: words.suffix(utf8.count)), with: self)
        }
        return end ?? words.utf8.reversed().starts(with: utf8.reversed())
    }

    /// Whether `words` begin with its bytes.
    func opens(_ words: some StringProtocol) -> Bool {
        words.utf8.withContiguousStorageIfAvailable { ByteSearch.opens($0, with: self) }
            ?? words.utf8.starts(with: utf8)
    }
}
