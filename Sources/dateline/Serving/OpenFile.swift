import Glibc

/// A regular file that is being served; closed when the value goes.
final class OpenFile: Sendable {
    private let descriptor: Int32
    /// Bytes when it was opened.
    let count: Int
    let inode: UInt64
    /// When it was last changed: seconds since 1970, and what is over.
    let seconds: UInt64
    let nanoseconds: UInt64

    fileprivate init(_ descriptor: Int32, _ status: stat) {
        self.descriptor = descriptor
        count = Int(status.st_size)
        inode = UInt64(status.st_ino)
        seconds = UInt64(bitPattern: Int64(status.st_mtim.tv_sec))
        nanoseconds = UInt64(bitPattern: Int64(status.st_mtim.tv_nsec))
    }

    deinit { close(descriptor) }

    /// Up to `limit` bytes from `offset` on; fewer at the end, nil when the disk fails.
    func read(at offset: Int, limit: Int) -> [UInt8]? {
        var isFailed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
            var count = pread(descriptor, buffer.baseAddress, limit, off_t(offset))
            while count < 0, errno == EINTR { count = pread(descriptor, buffer.baseAddress, limit, off_t(offset)) }
            isFailed = count < 0
            filled = max(0, count)
        }
        return isFailed ? nil : bytes
    }

    /// The whole of it; nil when the disk fails or it has become shorter.
    func all() -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count < count {
            guard let part = read(at: bytes.count, limit: count - bytes.count), !part.isEmpty else { return nil }
            bytes += part
        }
        return bytes
    }
}

/// What stands at a path of the site.
enum SitePlace {
    case file(OpenFile)
    case folder

    /// Takes the descriptor over. Nil for pipes, devices and sockets.
    init?(taking descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            close(descriptor)
            return nil
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file(OpenFile(descriptor, status))
        case S_IFDIR:
            close(descriptor)
            self = .folder
        default:
            close(descriptor)
            return nil
        }
    }
}
