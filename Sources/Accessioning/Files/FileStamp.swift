import ArchiveModel
import Glibc

/// What the file system says of a file without its being read: as long as it says the same, the content is taken for
/// the same.
package struct FileStamp: Sendable, Hashable {
    package let size: Int
    /// Nanoseconds since 1970, of the content's last change and of the last change of anything: nobody can set the
    /// second one.
    package let modified: Int
    package let changed: Int
    package let inode: UInt64

    package init(_ status: stat) {
        size = Int(status.st_size)
        modified = Self.nanoseconds(status.st_mtim)
        changed = Self.nanoseconds(status.st_ctim)
        inode = UInt64(status.st_ino)
    }

    /// Some file systems count in steps of two seconds.
    private static let coarsest = 2_000_000_000

    /// Whether a change after `moment` would show: not when the file was changed just then, or when its stamp lies in
    /// the future. `moment` as `now()`.
    package func isSettled(at moment: Int) -> Bool { max(modified, changed) < moment - Self.coarsest }

    /// The same content in the same place, though links to it came or went.
    package func isSameContent(as other: FileStamp) -> Bool {
        size == other.size && modified == other.modified && inode == other.inode
    }

    /// The clock that file systems stamp with. It decides what is read again, never what is written.
    package static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }
}

extension FileStamp: Stored {
    package func store(in writer: inout StoreWriter) {
        // Of fixed length: an archive's table has ten thousands of them.
        for number in [size, modified, changed] { writer.word(UInt64(bitPattern: Int64(number))) }
        writer.word(inode)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        size = Int(truncatingIfNeeded: try reader.word())
        modified = Int(truncatingIfNeeded: try reader.word())
        changed = Int(truncatingIfNeeded: try reader.word())
        inode = try reader.word()
    }

    package func add(to maker: inout Fingerprinter) {
        for number in [size, modified, changed] { maker.add(number) }
        maker.add(inode)
    }
}

/// A folder held open, so that the way to it is walked once for all its files.
package final class OpenFolder: Sendable {
    package let descriptor: Int32

    package init(_ path: String) throws(SystemError) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError(path: path, code: errno) }
    }

    deinit { close(descriptor) }

    /// Nil where there is no regular file. Links are not followed.
    package func stamp(_ name: FileName) -> FileStamp? {
        name.bytes.withCString { stamp(path: $0) }
    }

    package func stamp(_ path: String) -> FileStamp? { stamp(path: path) }

    /// Of a folder below this one, or of itself for an empty path; nil where there is none.
    package func folderStamp(_ path: String) -> FileStamp? { stamp(path: path.isEmpty ? "." : path, S_IFDIR) }

    private func stamp(path: UnsafePointer<CChar>, _ kind: mode_t = S_IFREG) -> FileStamp? {
        var status = stat()
        guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == kind else {
            return nil
        }
        return FileStamp(status)
    }
}
