import ArchiveModel
import Glibc

/// Writes a table where the user says.
enum SheetFile {
    /// Throws when something is there already, unless `force` says otherwise: a table may hold answers.
    static func write(_ bytes: [UInt8], to path: String, force: Bool) throws(SystemError) {
        guard force else { return try FileWriting.write(bytes, to: path, shown: path) }
        let draft = path + ".dateline-new"
        unlink(draft)
        try FileWriting.write(bytes, to: draft, shown: path)
        if rename(draft, path) != 0 {
            let code = errno
            unlink(draft)
            throw SystemError(path: path, code: code)
        }
    }
}
