import Accessioning
import ArchiveModel
import Glibc

/// The site that stands in the output folder while a new one is put together: what does not change is taken over from
/// it by a link, so that it keeps its time and its place on the disk.
struct OldSite: Sendable {
    private let folder: OpenFolder
    private let output: String
    /// What is known of its files' stamps.
    private var survey: SiteSurvey?

    /// Nil where there is none.
    init?(_ output: String) {
        guard let folder = try? OpenFolder(output) else { return nil }
        self.folder = folder
        self.output = output
    }

    /// The same with the stamps of the files, which are not asked for again: what is changed later than this is seen by the
    /// next build.
    func surveyed(_ files: [KnownFile], _ workers: Workers) async -> OldSite {
        var site = self
        site.survey = await SiteSurvey(files, in: folder, workers)
        return site
    }

    /// Whether a file is as the last build left it.
    func isIntact(_ file: KnownFile) -> Bool {
        folder.stamp(file.path)?.isSameContent(as: file.stamp) ?? false
    }

    /// Whether nothing was put into it, removed or renamed since the last build. False for none.
    func isWhole(_ cache: BuildCache) -> Bool {
        let known = cache.known
        guard !known.folders.isEmpty, known.folders.allSatisfy({ $0.isSame(in: folder) }) else { return false }
        let unsettled = known.folders.filter { !$0.isSettled }
        if unsettled.isEmpty { return true }
        let others = Set(known.foreign.files + known.folders.map(\.path))
        return unsettled.allSatisfy { unsettled in
            let place = unsettled.path.isEmpty ? "" : unsettled.path + "/"
            guard let entries = try? FolderNames.list(output + "/" + place) else { return false }
            return entries.allSatisfy { cache.files[place + $0.name] != nil || others.contains(place + $0.name) }
        }
    }

    /// Its folders after it was renamed, which only its root's stamp shows: all others were just seen to be as they are
    /// known.
    func folders(_ cache: BuildCache) -> [KnownFolder]? {
        KnownFolder.all([], in: folder).map { $0 + cache.known.folders.filter { !$0.path.isEmpty } }
    }

    /// Links the file into `staging` if it is what the last build wrote: by its stamp, else by its bytes.
    func take(_ file: KnownFile, into staging: StagingFolder) -> WrittenFile? {
        guard let stamp = survey?.stamp(file) ?? folder.stamp(file.path) else { return nil }
        if !stamp.isSameContent(as: file.stamp) {
            guard let bytes = read(file.path, stamp.size), Fingerprint(of: bytes) == file.content else {
                return nil
            }
        }
        let isThere = staging.spare?.has(file, inode: stamp.inode) ?? false
        guard isThere || staging.link(file.path, from: folder) else { return nil }
        return WrittenFile(kept: file, stamp)
    }

    /// Nil where the file is no longer what the last build wrote.
    func bytes(_ path: String, _ file: KnownFile) -> [UInt8]? {
        guard let bytes = read(path, file.stamp.size), Fingerprint(of: bytes) == file.content else {
            return nil
        }
        return bytes
    }

    /// The same for a file whose bytes are known, whatever wrote the old one.
    func take(
        _ path: String, _ bytes: [UInt8], _ content: Fingerprint, into staging: StagingFolder
    ) -> WrittenFile? {
        guard let stamp = folder.stamp(path), stamp.size == bytes.count, let old = read(path, stamp.size),
            memcmp(old, bytes, bytes.count) == 0
        else { return nil }
        let isThere = staging.spare?.has(path, inode: stamp.inode) ?? false
        guard isThere || staging.link(path, from: folder) else { return nil }
        return WrittenFile(path: path, stamp: stamp, content: content, isKept: true)
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
