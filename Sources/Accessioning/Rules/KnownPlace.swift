import ArchiveModel

/// Whether words are a place of the gazetteer: "Bahir Dar" and "New Delhi" have the shape of a person's name.
enum KnownPlace {
    static func isOne(_ words: Substring) -> Bool {
        entry(words).map { !$0.isSurname } ?? false
    }

    /// Places that are mostly surnames too: "Wellington" alone names nobody.
    static func isNamed(_ words: Substring) -> Bool { entry(words) != nil }

    private static func entry(_ words: Substring) -> GazetteerEntry? {
        guard words.utf8.count <= 60 else { return nil }
        let bytes = Array(words.utf8)
        let folded = bytes.withUnsafeBufferPointer { RegionTokens($0, in: 0..<bytes.count, skipping: []).folded }
        return folded.withUnsafeBufferPointer { name in
            guard let entry = Gazetteer.shared.entry(name, language: 0) else { return nil }
            return entry.kind != .nothing && entry.kind != .people ? entry : nil
        }
    }
}
