import ArchiveModel

/// All regular files below a folder, hidden ones left out and links not followed.
package struct FileTree: Sendable {
    /// In byte order of the paths, which are relative to the folder.
    package private(set) var files: [FileName] = []
    /// Links, folders that are nested too deep, and what is neither file nor folder.
    package private(set) var leftOut: [FileName] = []
    private static let deepest = 32

    /// Throws when a folder can't be read.
    package init(_ root: String) throws(SystemError) {
        var folders: [(name: FileName, depth: Int)] = [(FileName([]), 0)]
        while let folder = folders.popLast() {
            for entry in try FolderEntry.list(root, folder.name) where entry.name.first != UInt8(ascii: ".") {
                let name = folder.name.appending(entry.name)
                switch entry.kind {
                case .file: files.append(name)
                case .folder where folder.depth < Self.deepest: folders.append((name, folder.depth + 1))
                default: leftOut.append(name)
                }
            }
        }
        files.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        leftOut.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }
}
