import Accessioning
import ArchiveModel
import Glibc

/// The site that stands in the output folder while a new one is put together: what does not change is taken over from
/// it by a link, so that it keeps its time and its place on the disk.
struct OldSite: Sendable {
    private let folder: OpenFolder

    /// Nil where there is none.
    init?(_ output: String) {
        guard let folder = try? OpenFolder(output) else { return nil }
        self.folder = folder
    }

    /// Whether a file is as the last build left it.
    func isIntact(_ path: String, _ file: KnownFile) -> Bool {
        folder.stamp(path)?.isSameContent(as: file.stamp) ?? false
    }

    /// Links the file into `staging` if it is what the last build wrote: by its stamp, else by its bytes.
    func take(_ permalink: Permalink, _ file: KnownFile, into staging: OpenFolder) -> WrittenFile? {
        guard let stamp = folder.stamp(permalink.path) else { return nil }
        if !stamp.isSameContent(as: file.stamp) {
            guard let bytes = read(permalink.path, stamp.size), Fingerprint(of: bytes) == file.content else {
                return nil
            }
        }
        return link(permalink, stamp, file.content, into: staging)
    }

    /// The same for a file whose bytes are known, whatever wrote the old one.
    func take(
        _ permalink: Permalink, _ bytes: [UInt8], _ content: Fingerprint, into staging: OpenFolder
    ) -> WrittenFile? {
        guard let stamp = folder.stamp(permalink.path), stamp.size == bytes.count,
            read(permalink.path, stamp.size) == bytes
        else { return nil }
        return link(permalink, stamp, content, into: staging)
    }

    private func link(
        _ permalink: Permalink, _ stamp: FileStamp, _ content: Fingerprint, into staging: OpenFolder
    ) -> WrittenFile? {
        guard linkat(folder.descriptor, permalink.path, staging.descriptor, permalink.path, 0) == 0 else { return nil }
        return WrittenFile(permalink: permalink, stamp: stamp, content: content, isKept: true)
    }

    private func read(_ path: String, _ size: Int) -> [UInt8]? {
        let descriptor = openat(folder.descriptor, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            count = max(0, Glibc.read(descriptor, buffer.baseAddress, size + 1))
            isWhole = count == size
        }
        return isWhole ? bytes : nil
    }
}
