/// Labels of several words that no list can hold: "Published Time", "Publish date", "Article modified", "Journal title".
///
/// From the exports of readers, databases and content systems, each of which words its fields in its own way.
enum ComposedLabel {
    private static let publishing: WordTable = [
        "published", "publish", "publication", "pub", "posted", "issued", "released", "broadcast", "aired",
    ]
    private static let changing: WordTable = ["updated", "update", "modified", "revised", "edited", "changed"]
    private static let timing: WordTable = ["date", "time", "day", "datetime", "timestamp"]
    private static let naming: WordTable = ["title", "name"]
    private static let papers: WordTable = ["publication", "journal", "newspaper", "magazine", "periodical", "paper"]
    private static let fillers: WordTable = [
        "on", "at", "of", "the", "article", "story", "page", "post", "first", "last", "originally", "original",
        "online",
    ]

    private static let tables = [publishing, changing, timing, naming, papers, fillers]

    /// `label` with case folded; nil unless every word is one of such a label.
    static func kind(_ label: String) -> CreditKind? {
        guard label.utf8.count <= 40, label.utf8.allSatisfy({ $0 < 0x80 }), mayBeOne(label) else { return nil }
        let words = label.split(whereSeparator: { " _-".contains($0) })
        guard (2...5).contains(words.count) else { return nil }
        var (publishes, changes, hasTime, names, isPaper) = (false, false, false, false, false)
        for word in words {
            guard tables.contains(where: { $0.contains(word) }) else { return nil }
            publishes = publishes || publishing.contains(word)
            changes = changes || changing.contains(word)
            hasTime = hasTime || timing.contains(word)
            names = names || naming.contains(word)
            isPaper = isPaper || papers.contains(word)
        }
        if names { return isPaper && !hasTime && !changes ? .publication : nil }
        if changes { return publishes ? nil : .updated }
        return publishes && (hasTime || words.allSatisfy { publishing.contains($0) || fillers.contains($0) })
            ? .published : nil
    }

    /// False where the first word is none of such a label's, as of most of what stands before a colon.
    private static func mayBeOne(_ label: String) -> Bool {
        label.utf8.withContiguousStorageIfAvailable { bytes in
            guard let start = bytes.firstIndex(where: { !isGap($0) }) else { return true }
            let end = bytes[start...].firstIndex(where: isGap) ?? bytes.endIndex
            let hash = WordTable.hash(UnsafeBufferPointer(rebasing: bytes[start..<end]))
            return tables.contains { $0.mayContain(hash) }
        } ?? true
    }

    private static func isGap(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
}
