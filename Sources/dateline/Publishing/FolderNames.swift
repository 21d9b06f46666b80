import ArchiveModel
import Glibc

/// Names in a folder of ours.
enum FolderNames {
    struct Entry {
        /// A name that is not UTF-8 comes repaired, for none of ours is such.
        let name: String
        let isFolder: Bool
    }

    /// In no order.
    static func list(_ path: String) throws(SystemError) -> [Entry] {
        guard let stream = opendir(path) else { throw SystemError(path: path, code: errno) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            entries.append(Entry(name: name, isFolder: isFolder(entry, in: stream)))
        }
        return entries
    }

    private static func isFolder(_ entry: UnsafeMutablePointer<dirent>, in stream: OpaquePointer) -> Bool {
        let type = Int(entry.pointee.d_type)
        if type != Int(DT_UNKNOWN) { return type == Int(DT_DIR) }
        // Some file systems don't tell in the listing.
        var status = stat()
        let found = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                fstatat(dirfd(stream), $0, &status, AT_SYMLINK_NOFOLLOW)
            }
        }
        return found == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
