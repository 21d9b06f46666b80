import ArchiveModel
import Glibc

/// Reads an image's header without the image.
package enum ImageFile {
    /// Nil when the file can't be opened, is no regular file, or is no image of a known format. `name` is not followed
    /// where it is a link.
    package static func header(_ folder: String, _ name: FileName) -> ImageHeader? {
        let path = Array(folder.utf8) + [UInt8(ascii: "/")] + name.bytes
        let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW) }
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return ImageHeader.read(
            ImageBytes { offset, count in
                [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, got in
                    got = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)))
                }
            })
    }
}
