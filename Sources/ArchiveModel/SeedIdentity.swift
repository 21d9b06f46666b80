/// What a seed is called in the archive, by its path.
package enum SeedIdentity {
    /// The path without its ending. Two seeds that differ only by ending keep theirs apart by `.md` and `.markdown`: a
    /// `.txt` gives its ending up, so that most identities are plain and none depends on its neighbours.
    package static func of(_ path: String) -> String { isText(path) ? stem(path) : path }

    private static func isText(_ path: String) -> Bool {
        // The last letter of a name in ASCII tells most apart.
        if let last = path.utf8.last, last < 0x80, last | 0x20 != UInt8(ascii: "t") { return false }
        return path.lowercased().hasSuffix(".txt")
    }

    /// The path without the ending of a seed.
    package static func stem(_ path: String) -> String {
        let lower = path.lowercased()
        for ending in [".txt", ".md", ".markdown"] where lower.hasSuffix(ending) {
            return String(path.dropLast(ending.count))
        }
        return path
    }
}
