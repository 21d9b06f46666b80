import ArchiveModel

/// Words that change what a name beside them says: currencies, company endings, given names and titles.
struct ContextWords: Sendable {
    static let shared = ContextWords()

    /// Open addressing over hashes that are spread already: looked up beside every name.
    private let slots: [(hash: UInt64, kind: Kind)]
    private static let mask = 2047

    struct Kind: OptionSet {
        let rawValue: UInt8
        static let currency = Kind(rawValue: 1)
        static let company = Kind(rawValue: 2)
        static let given = Kind(rawValue: 4)
        /// Moscow time.
        static let clock = Kind(rawValue: 8)
        /// Leipzig University.
        static let institution = Kind(rawValue: 16)

        static let named: [String: Kind] = [
            "currency": currency, "company": company, "given": given, "clock": clock, "institution": institution,
        ]
    }

    private init() {
        var kinds: [UInt64: Kind] = [:]
        for row in RegionTable.rows(of: "region-context.tsv").dropFirst() where row.count > 1 {
            guard let kind = Kind.named[row[0]] else { continue }
            for word in row[1].split(separator: "|") {
                let bytes = Array(word.lowercased().utf8)
                var hash = NameHash()
                bytes.withUnsafeBufferPointer { hash.append($0, 0..<bytes.count) }
                kinds[hash.value, default: []].insert(kind)
            }
        }
        var slots = [(hash: UInt64, kind: Kind)](repeating: (0, []), count: Self.mask + 1)
        // Half of the slots stay empty, whatever the table holds.
        for (hash, kind) in kinds.sorted(by: { $0.key < $1.key }).prefix(Self.mask / 2) {
            var slot = Self.slot(hash)
            while slots[slot].hash != 0 { slot = (slot + 1) & Self.mask }
            slots[slot] = (hash, kind)
        }
        self.slots = slots
    }

    func kind(of token: RegionToken, in folded: UnsafeBufferPointer<UInt8>) -> Kind {
        var hash = NameHash()
        hash.append(folded, Int(token.folded.lowerBound)..<Int(token.folded.upperBound))
        var slot = Self.slot(hash.value)
        while slots[slot].hash != 0 {
            if slots[slot].hash == hash.value { return slots[slot].kind }
            slot = (slot + 1) & Self.mask
        }
        return []
    }

    private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 48) & mask }
}
