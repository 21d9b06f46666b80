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
    private let staging: String
    /// The folder is a mounted disk: files are replaced one by one.
    private let isMounted: Bool
    private let lock: Int32
    /// The staging folder, held open.
    private let opened: OpenFolder
    private let old: OldSite?

    /// A list of the files that a build wrote, in the site itself: it tells our folder from anybody else's, and our
    /// files from those that somebody put beside them.
    static let manifestName = ".dateline-files"

    /// Throws when the folder is somebody else's, another build is at work, or nothing can be written beside it.
    init(_ path: String, force: Bool) throws(SystemError) {
        self.path = OutputFolder.withoutSlash(path)
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

    /// Makes the folders that the files need.
    func makeFolders(for permalinks: [Permalink]) throws(SystemError) {
        var folders: Set<String> = []
        for permalink in permalinks {
            let parts = permalink.path.split(separator: "/").dropLast()
            if !parts.isEmpty { folders.insert(parts.joined(separator: "/")) }
        }
        for folder in folders.sorted() { try FileWriting.makeFolders(staging + "/" + folder) }
    }

    /// Any thread may write any file once. What the old site has byte for byte is taken over.
    func write(_ file: OutputFile) throws(SystemError) -> WrittenFile {
        let content = Fingerprint(of: file.bytes)
        if let kept = old?.take(file.permalink, file.bytes, content, into: opened) { return kept }
        let name = file.permalink.path
        let stamp = try FileWriting.write(file.bytes, in: opened.descriptor, name, shown: path + "/" + name)
        return WrittenFile(permalink: file.permalink, stamp: stamp, content: content, isKept: false)
    }

    /// Takes a file over that is known not to have changed. Nil where it is no longer what the last build wrote.
    func keep(_ permalink: Permalink, _ file: KnownFile) -> WrittenFile? {
        old?.take(permalink, file, into: opened)
    }

    /// Takes over all of the files, or none: nil where one of them is not known or no longer what it was.
    func keep(_ paths: [String], among known: [String: KnownFile]) -> [WrittenFile]? {
        var kept: [WrittenFile] = []
        for path in paths {
            guard let file = known[path], let taken = keep(Permalink(path), file) else {
                for file in kept { unlinkat(opened.descriptor, file.permalink.path, 0) }
                return nil
            }
            kept.append(taken)
        }
        return kept
    }

    /// Whether one file of the site is just what the last build left.
    func isIntact(_ permalink: Permalink, _ file: KnownFile) -> Bool {
        old?.isIntact(permalink.path, file) ?? false
    }

    /// Whether the site that stands here is just what the last build left.
    func isIntact(_ files: [(path: String, file: KnownFile)], _ workers: Workers) async -> Bool {
        guard let old else { return false }
        return await workers.map(files.count) { old.isIntact(files[$0].path, files[$0].file) }.allSatisfy { $0 }
    }

    /// Puts the new site in the old one's place. What somebody else put into the folder goes along. Gives the list of
    /// files, where the site has it.
    func publish(_ permalinks: [Permalink], _ workers: Workers) async throws(SystemError) -> WrittenFile? {
        let names = permalinks.map(\.path).sorted(by: CodePointOrder.precedes)
        var manifest: WrittenFile?
        if isMounted {
            try FileByFile(output: path, staging: staging).publish(
                names, replacing: ForeignFiles(output: path).manifest())
        } else {
            manifest = try await swap(names, workers)
        }
        // After an error `abandon` lets it go: a number closed twice may be another file's by then.
        close(lock)
        return manifest
    }

    /// What `manifestName` holds: a path a line.
    static func manifest(_ names: [String]) -> [UInt8] { Array((names.joined(separator: "\n") + "\n").utf8) }

    private func swap(_ names: [String], _ workers: Workers) async throws(SystemError) -> WrittenFile {
        let manifest = try write(OutputFile(permalink: Permalink(Self.manifestName), bytes: Self.manifest(names)))
        try ForeignFiles(output: path).carry(to: staging, except: Set(names + [Self.manifestName]))
        if system_exchange(staging, path) == 0 {
            await FolderRemoval.remove(staging, workers)
        } else if errno != ENOENT || rename(staging, path) != 0 {
            throw SystemError(path: path, code: errno)
        }
        return manifest
    }

    /// Leaves nothing behind.
    func abandon() {
        try? FileWriting.remove(staging)
        close(lock)
    }

    private static func withoutSlash(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// One build at a time: the lock goes with the process, however it ends.
    private static func claim(_ staging: String, for path: String) throws(SystemError) -> Int32 {
        if mkdir(staging, 0o777) != 0, errno != EEXIST { throw SystemError(path: path, code: errno) }
        let descriptor = open(staging, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError(path: path, code: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw SystemError(path: path, refusing: "another build is writing it")
        }
        return descriptor
    }
}

extension OutputFolder {
    /// Why a folder is not to be written to.
    struct Refusal {
        let words: String
        let isForceable: Bool
    }

    fileprivate static func refusal(_ path: String) -> Refusal? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: break
        case S_IFLNK: return Refusal(words: "it is a link; name the folder itself", isForceable: false)
        default: return Refusal(words: "it is a file, not a folder", isForceable: false)
        }
        var manifest = stat()
        if lstat(path + "/" + manifestName, &manifest) == 0 { return nil }
        let names = ((try? FolderNames.list(path)) ?? []).map(\.name)
        let harmless = [".gitignore", ".gitkeep", "lost+found", StagingPlace.nameWithin]
        if names.allSatisfy(harmless.contains) { return nil }
        return Refusal(
            words: "it isn't empty and no build made it; --force adds the site to what is there", isForceable: true)
    }
}
