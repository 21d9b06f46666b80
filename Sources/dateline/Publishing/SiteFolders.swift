import ArchiveModel

/// The folders that a site's files lie in.
enum SiteFolders {
    /// Paths below the root, which is not among them; each folder after those above it.
    static func of(_ paths: some Sequence<String>) -> [String] {
        var folders: Set<String> = []
        var last = ""
        for path in paths {
            // Those of one folder mostly stand together.
            guard let next = folder(of: path, unless: last) else { continue }
            last = next
            var folder = last[...]
            while !folder.isEmpty, folders.insert(String(folder)).inserted {
                folder = folder[..<(folder.utf8.lastIndex(of: UInt8(ascii: "/")) ?? folder.startIndex)]
            }
        }
        return folders.sorted(by: CodePointOrder.precedes)
    }

    /// A path before its last slash; nil where it has none, and where that is `last`.
    private static func folder(of path: String, unless last: String) -> String? {
        var (path, last) = (path, last)
        return path.withUTF8 { path -> String? in
            guard let length = path.lastIndex(of: UInt8(ascii: "/")) else { return nil }
            let folder = UnsafeBufferPointer(rebasing: path[..<length])
            let isSame = last.withUTF8 { $0.count == length && $0.elementsEqual(folder) }
            return isSame ? nil : String(decoding: folder, as: UTF8.self)
        }
    }
}
