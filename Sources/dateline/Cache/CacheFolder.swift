import Accessioning
import ArchiveModel
import Glibc

/// The folder of one site's cache, locked while a build is at work with it.
final class CacheFolder: Sendable {
    let path: String
    private let opened: OpenFolder

    init(_ path: String) throws(SystemError) {
        self.path = path
        opened = try OpenFolder(path)
    }

    /// False where another build has it. The lock goes with the process, too.
    func lock() -> Bool { flock(opened.descriptor, LOCK_EX | LOCK_NB) == 0 }

    func unlock() { flock(opened.descriptor, LOCK_UN) }

    var tablePath: String { path + "/table" }

    /// Each build puts a new file there, so that no two tables have one stamp. Nil where there is none.
    var tableStamp: FileStamp? {
        var status = stat()
        return lstat(tablePath, &status) == 0 ? FileStamp(status) : nil
    }
}
