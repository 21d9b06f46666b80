import ArchiveModel

/// All regular files below a folder, hidden ones left out and links not followed.
package enum FileTree {
    private static let deepest = 32

    /// In byte order of the paths, which are relative to `root`. Throws when a folder can't be read.
    package static func list(_ root: String, includingHidden: Bool = false) throws(SystemError) -> [FileName] {
        var files: [FileName] = []
        var folders: [(name: FileName, depth: Int)] = [(FileName([]), 0)]
        while let folder = folders.popLast() {
            for entry in try FolderEntry.list(root, folder.name) {
                if entry.name.first == UInt8(ascii: "."), !includingHidden { continue }
                let name = folder.name.appending(entry.name)
                switch entry.kind {
                case .file: files.append(name)
                case .folder where folder.depth < deepest: folders.append((name, folder.depth + 1))
                default: break
                }
            }
        }
        return files.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }
}
