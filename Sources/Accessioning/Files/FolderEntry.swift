import ArchiveModel
import Glibc

/// One name in a folder, and what stands behind it without following links.
struct FolderEntry {
    enum Kind { case file, folder, link, other }

    let name: [UInt8]
    let kind: Kind

    /// In the system's order: the caller sorts.
    static func list(_ root: String, _ folder: FileName) throws(SystemError) -> [FolderEntry] {
        let shown = folder.bytes.isEmpty ? root : folder.text
        let path = Array(root.utf8) + (folder.bytes.isEmpty ? [] : [UInt8(ascii: "/")] + folder.bytes)
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (folder.bytes.isEmpty ? 0 : O_NOFOLLOW)
        let descriptor = path.withCString { open($0, flags) }
        guard descriptor >= 0 else { throw SystemError(path: shown, code: errno) }
        guard let stream = fdopendir(descriptor) else {
            let code = errno
            close(descriptor)
            throw SystemError(path: shown, code: code)
        }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while let entry = readdir(stream) {
            let name = nameBytes(entry)
            if name == [0x2E] || name == [0x2E, 0x2E] { continue }
            entries.append(FolderEntry(name: name, kind: kind(entry, name, in: descriptor)))
        }
        return entries
    }

    private static func nameBytes(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: UInt8.self, capacity: 256) {
                Array(UnsafeBufferPointer(start: $0, count: strlen($0)))
            }
        }
    }

    private static func kind(_ entry: UnsafeMutablePointer<dirent>, _ name: [UInt8], in folder: Int32) -> Kind {
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): return .file
        case Int(DT_DIR): return .folder
        case Int(DT_LNK): return .link
        case Int(DT_UNKNOWN): break
        default: return .other
        }
        // Some file systems don't tell in the listing.
        var status = stat()
        guard name.withCString({ fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else { return .other }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }
}
