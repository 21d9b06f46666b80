import Glibc

/// A file's content in the process's memory without a copy of it.
final class MappedBytes: @unchecked Sendable {
    let all: UnsafeRawBufferPointer

    /// Nil for an empty file, and where the system refuses.
    init?(_ descriptor: Int32, size: Int) {
        guard size > 0, let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            return nil
        }
        all = UnsafeRawBufferPointer(start: start, count: size)
    }

    /// Nil for a file that isn't there, too.
    convenience init?(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(descriptor, size: Int(status.st_size))
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: all.baseAddress), all.count) }

    /// Nil beyond the end.
    func bytes(_ offset: Int, _ length: Int) -> UnsafeRawBufferPointer? {
        guard offset >= 0, length >= 0, offset <= all.count, length <= all.count - offset else { return nil }
        return UnsafeRawBufferPointer(rebasing: all[offset..<(offset + length)])
    }
}
