import ArchiveModel
import Glibc

/// Names in a folder of ours.
enum FolderNames {
    /// In no order; names that are not UTF-8 come repaired, for none of ours is such.
    static func list(_ path: String) throws(SystemError) -> [String] {
        guard let stream = opendir(path) else { throw SystemError(path: path, code: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
