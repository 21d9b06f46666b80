import CSystem
import Glibc

/// The finished site as it is at one moment: a build that takes its place changes nothing for who has opened it before.
final class SiteRoot: Sendable {
    private let descriptor: Int32

    /// Nil when there is no site: no folder, or one that no build has made.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        // The value is complete by now, so that it closes the folder itself.
        guard fstatat(descriptor, OutputFolder.manifestName, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The folder's device and inode: another build has another.
    var identity: [UInt64] {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? [UInt64(status.st_dev), UInt64(status.st_ino)] : []
    }

    /// Nothing outside the folder can be had and no link is followed, whatever the names say.
    func place(_ names: [[UInt8]]) -> SitePlace? {
        guard !names.isEmpty else { return .folder }
        let path = Array(names.joined(separator: [UInt8(ascii: "/")])) + [0]
        let opened = path.withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { system_open_beneath(descriptor, $0.baseAddress) }
        }
        if opened >= 0 { return SitePlace(taking: opened) }
        // Kernels before 5.6 and some sandboxes don't have the call.
        return errno == ENOSYS || errno == EPERM ? walked(names) : nil
    }

    /// The same name by name: none may be a link, and none leads up.
    func walked(_ names: [[UInt8]]) -> SitePlace? {
        var folder = dup(descriptor)
        for (index, name) in names.enumerated() {
            guard folder >= 0, name.first != UInt8(ascii: "."), !name.contains(UInt8(ascii: "/")) else { break }
            let isLast = index == names.count - 1
            let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | (isLast ? 0 : O_DIRECTORY)
            let next = (name + [0]).withUnsafeBytes { bytes in
                bytes.withMemoryRebound(to: CChar.self) { buffer in
                    buffer.baseAddress.map { openat(folder, $0, flags) } ?? -1
                }
            }
            close(folder)
            if isLast { return next < 0 ? nil : SitePlace(taking: next) }
            folder = next
        }
        if folder >= 0 { close(folder) }
        return nil
    }
}
