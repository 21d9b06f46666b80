/// Openings of lines, told apart by their first byte before any other is looked at.
struct OpeningTable: Sendable {
    /// By first byte, each list in the order given.
    private let byFirst: [[String]]

    /// None of `openings` is empty.
    init(_ openings: [String]) {
        var lists = [[String]](repeating: [], count: 256)
        for opening in openings {
            if let first = opening.utf8.first { lists[Int(first)].append(opening) }
        }
        byFirst = lists
    }

    /// The first of the openings that `key` begins with.
    func opening(of key: some StringProtocol) -> String? {
        guard let first = key.utf8.first, !byFirst[Int(first)].isEmpty else { return nil }
        return byFirst[Int(first)].first { $0.opens(key) }
    }

    /// Those that begin with the byte.
    func list(_ first: UInt8) -> [String] { byFirst[Int(first)] }

    func opens(_ key: some StringProtocol) -> Bool { opening(of: key) != nil }
}

extension String {
    /// Whether `words` end with its bytes.
    func ends(_ words: String) -> Bool {
        words.utf8.count >= utf8.count && words.utf8.suffix(utf8.count).elementsEqual(utf8)
    }

    /// Whether `words` begin with its bytes.
    func opens(_ words: some StringProtocol) -> Bool {
        words.utf8.withContiguousStorageIfAvailable { ByteSearch.opens($0, with: self) }
            ?? words.utf8.starts(with: utf8)
    }
}
