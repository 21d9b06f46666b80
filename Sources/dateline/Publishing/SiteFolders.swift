import ArchiveModel

/// The folders that a site's files lie in.
enum SiteFolders {
    /// Paths below the root, which is not among them; each folder after those above it.
    static func of(_ paths: some Sequence<String>) -> [String] {
        var folders: Set<String> = []
        var last: Substring = ""
        for path in paths {
            guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), path[..<slash] != last else { continue }
            last = path[..<slash]
            var folder = last
            while !folder.isEmpty, folders.insert(String(folder)).inserted {
                folder = folder[..<(folder.utf8.lastIndex(of: UInt8(ascii: "/")) ?? folder.startIndex)]
            }
        }
        return folders.sorted(by: CodePointOrder.precedes)
    }
}
