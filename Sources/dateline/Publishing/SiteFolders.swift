import ArchiveModel

/// The folders that a site's files lie in.
enum SiteFolders {
    /// Paths below the root, which is not among them; each folder after those above it.
    static func of(_ paths: some Sequence<String>) -> [String] {
        var folders: Set<String> = []
        var last = ""
        for path in paths {
            // Those of one folder mostly stand together.
            guard let length = length(ofFolder: path), !isSame(last, path, length) else { continue }
            last = String(path.utf8.prefix(length)) ?? ""
            var folder = last[...]
            while !folder.isEmpty, folders.insert(String(folder)).inserted {
                folder = folder[..<(folder.utf8.lastIndex(of: UInt8(ascii: "/")) ?? folder.startIndex)]
            }
        }
        return folders.sorted(by: CodePointOrder.precedes)
    }

    /// Bytes of a path before its last slash; nil where it has none.
    private static func length(ofFolder path: String) -> Int? {
        path.utf8.withContiguousStorageIfAvailable { $0.lastIndex(of: UInt8(ascii: "/")) }
            ?? Array(path.utf8).lastIndex(of: UInt8(ascii: "/"))
    }

    private static func isSame(_ folder: String, _ path: String, _ length: Int) -> Bool {
        folder.utf8.count == length && path.utf8.starts(with: folder.utf8)
    }
}
