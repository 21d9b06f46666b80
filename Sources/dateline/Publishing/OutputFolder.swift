import Accessioning
import ArchiveModel
import CSystem
import Glibc
import Presswork

/// The finished site's folder. A site is put together beside it and takes its place in one step, so that a build that
/// fails or is killed leaves what was there.
struct OutputFolder: Sendable {
    /// Absolute or relative to the working directory, without a slash at its end.
    let path: String
    let staging: String
    /// The folder is a mounted disk: files are replaced one by one.
    let isMounted: Bool
    private(set) var lock: Int32
    /// The staging folder, held open.
    private(set) var opened: OpenFolder
    private(set) var old: OldSite?
    /// What the staging folder had in it already; nil where it began empty.
    private(set) var spare: SpareSite?

    /// A list of the files that a build wrote, in the site itself: it tells our folder from anybody else's, and our
    /// files from those that somebody put beside them.
    static let manifestName = ".dateline-files"

    /// Throws when the folder is somebody else's, another build is at work, or nothing can be written beside it.
    init(_ path: String, force: Bool) throws(SystemError) {
        self.path = try OutputFolder.named(path)
        if let reason = OutputFolder.refusal(self.path), !(force && reason.isForceable) {
            throw SystemError(path: self.path, refusing: reason.words)
        }
        (staging, isMounted) = StagingPlace.of(self.path)
        try FileWriting.makeFolders(StagingPlace.parent(self.path))
        lock = try OutputFolder.claim(staging, for: self.path)
        try FileWriting.empty(staging)
        opened = try OpenFolder(staging)
        old = OldSite(self.path)
    }

    /// Paths below the site's root, each behind those above it; one that is there already is none too many.
    func makeFolders(_ folders: [String]) throws(SystemError) {
        for folder in folders where !(spare?.folders.contains(folder) ?? false) {
            if mkdirat(opened.descriptor, folder, 0o777) == 0 { continue }
            guard errno == EEXIST else { throw SystemError(path: path + "/" + folder, code: errno) }
            guard spare != nil, opened.folderStamp(folder) == nil else { continue }
            // The spare site has a file of that name.
            guard unlinkat(opened.descriptor, folder, 0) == 0, mkdirat(opened.descriptor, folder, 0o777) == 0 else {
                throw SystemError(path: path + "/" + folder, code: errno)
            }
        }
    }

    /// Any thread may write any file once. What the old site has byte for byte is taken over.
    func write(_ file: OutputFile) throws(SystemError) -> WrittenFile {
        let content = Fingerprint(of: file.bytes)
        let name = file.permalink.path
        if let kept = old?.take(name, file.bytes, content, into: staged) { return kept }
        if spare != nil { SpareSite.clear(name, in: opened, at: staging) }
        let stamp = try FileWriting.write(file.bytes, in: opened.descriptor, name, shown: path + "/" + name)
        return WrittenFile(path: name, stamp: stamp, content: content, isKept: false)
    }

    /// Takes a file over that is known not to have changed. Nil where it is no longer what the last build wrote.
    func keep(_ file: KnownFile) -> WrittenFile? { old?.take(file, into: staged) }

    /// Takes over all of the files, or none: nil where one of them is no longer what it was.
    func keep(_ files: [KnownFile]) -> [WrittenFile]? {
        var kept: [WrittenFile] = []
        kept.reserveCapacity(files.count)
        for file in files {
            guard let taken = keep(file) else {
                // In a spare site they do no harm: what is not used is removed in the end.
                if spare == nil { for file in kept { unlinkat(opened.descriptor, file.path, 0) } }
                return nil
            }
            kept.append(taken)
        }
        return kept
    }

    /// A file of the site; nil where it is no longer what the last build left.
    func bytes(_ path: String, _ file: KnownFile) -> [UInt8]? { old?.bytes(path, file) }

    /// Whether the site that stands here is just what the last build left.
    func isIntact(_ files: [KnownFile], _ workers: Workers) async -> Bool {
        guard let old else { return false }
        return await workers.map(files.count) { old.isIntact(files[$0]) }.allSatisfy { $0 }
    }

    /// Whether the site before the present one, and the present one too, are as the last build left them.
    func mayReuse(_ cache: BuildCache?) -> Bool {
        guard let cache, let known = cache.known.spare, !isMounted, let old, old.isWhole(cache),
            let folder = try? OpenFolder(cache.sparePath)
        else { return false }
        return known.folders.allSatisfy { $0.isSame(in: folder) }
    }

    /// Puts the new site together in the site before the present one, if it `mayReuse` that; else the same folder, still
    /// empty. Nothing may have been written yet.
    func reusing(_ cache: BuildCache?, mayReuse: Bool) -> OutputFolder {
        guard mayReuse, let cache, let known = cache.known.spare, let folder = try? OpenFolder(cache.sparePath),
            let newLock = OutputFolder.lock(cache.sparePath)
        else { return self }
        guard system_exchange(staging, cache.sparePath) == 0 else {
            close(newLock)
            return self
        }
        rmdir(cache.sparePath)
        close(lock)
        var reused = self
        reused.lock = newLock
        reused.opened = folder
        reused.spare = SpareSite(known, known: cache.files)
        return reused
    }

    /// The old site with the stamps of its files.
    func surveyed(_ cache: BuildCache?, _ workers: Workers) async -> OldSite? {
        guard let cache else { return old }
        return await old?.surveyed(cache.known.files, workers)
    }

    /// The same with another look at the old site.
    func taking(from old: OldSite?) -> OutputFolder {
        var output = self
        output.old = old
        return output
    }

    private var staged: StagingFolder { StagingFolder(path: staging, opened: opened, spare: spare) }

    /// Leaves nothing behind.
    func abandon() {
        try? FileWriting.remove(staging)
        close(lock)
    }

    /// By a name that another folder can take. `.` and `..` are none, and no folder can stand beside what is called so.
    private static func named(_ path: String) throws(SystemError) -> String {
        var named = path
        while named.utf8.count > 1, named.hasSuffix("/") { named.unicodeScalars.removeLast() }
        guard [".", ".."].contains(named.split(separator: "/").last ?? "") else { return named }
        named = RealPath.of(named)
        if named.hasSuffix("/.") || named.hasSuffix("/..") || named == "." {
            throw SystemError(path: path, refusing: "no folder is there; name it by its own name")
        }
        return named
    }

    /// One build at a time: the lock goes with the process, however it ends.
    private static func claim(_ staging: String, for path: String) throws(SystemError) -> Int32 {
        if mkdir(staging, 0o777) != 0, errno != EEXIST { throw SystemError(path: path, code: errno) }
        guard let lock = lock(staging) else {
            switch errno {
            case EWOULDBLOCK: throw SystemError(path: path, refusing: "another build is writing it")
            case ENOTDIR, ELOOP:
                throw SystemError(path: staging, refusing: "it is in a new site's way; move it elsewhere")
            case let code: throw SystemError(path: staging, code: code)
            }
        }
        return lock
    }

    /// Nil with `errno` where it can't be had.
    private static func lock(_ folder: String) -> Int32? {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            errno = code
            return nil
        }
        return descriptor
    }
}
