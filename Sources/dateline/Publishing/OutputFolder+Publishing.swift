import Accessioning
import ArchiveModel
import CSystem
import Glibc
import Presswork

/// What there is to know of a site that has been published.
struct PublishedSite: Sendable {
    /// The list of its files, where the site has it.
    var manifest: WrittenFile?
    var folders: [KnownFolder] = []
    /// What no build wrote.
    var foreign = ForeignFiles.Carried()
    var spare: KnownSpare?
}

extension OutputFolder {
    /// Puts the new site in the old one's place. What somebody else put into the folder goes along.
    func publish(
        _ files: [WrittenFile], _ cache: BuildCache?, _ workers: Workers
    ) async throws(SystemError) -> PublishedSite {
        var published = PublishedSite()
        if isMounted {
            try FileByFile(output: path, staging: staging).publish(
                files.map(\.path).sorted(by: CodePointOrder.precedes),
                replacing: ForeignFiles(output: path).manifest())
        } else {
            published = try await swap(files, cache, workers)
        }
        // After an error `abandon` lets it go: a number closed twice may be another file's by then.
        close(lock)
        return published
    }

    /// What `manifestName` holds: a path a line.
    static func manifest(_ names: [String]) -> [UInt8] { Array((names.joined(separator: "\n") + "\n").utf8) }

    private func swap(
        _ files: [WrittenFile], _ cache: BuildCache?, _ workers: Workers
    ) async throws(SystemError) -> PublishedSite {
        let change = SiteChange(files, since: cache)
        let manifest = try manifest(files, change, cache)
        var published = PublishedSite(manifest: manifest)
        // Before the two are swapped, for the old site's root is stamped anew then.
        let isWhole = cache.map { old?.isWhole($0) ?? false } ?? false
        if let spare { SpareSite.remove(spare.leftovers(change), in: opened) }
        if spare != nil, isWhole, let cache {
            published.foreign = cache.known.foreign
        } else {
            if spare != nil { SpareSite.remove(cache?.known.foreign.files ?? [], in: opened) }
            published.foreign = try ForeignFiles(output: path).carry(to: staging, except: files.lazy.map(\.path))
        }
        if system_exchange(staging, path) == 0 {
            published.spare = await putBy(change, manifest, isWhole ? cache : nil, workers)
        } else if errno != ENOENT || rename(staging, path) != 0 {
            throw SystemError(path: path, code: errno)
        }
        // The foreign ones are the same then, too.
        let known = spare != nil && isWhole && change.isSameList ? cache?.known.folders.map(\.path) : nil
        let folders =
            known?.filter { !$0.isEmpty }
            ?? SiteFolders.of(files.map(\.path) + published.foreign.folders.map { $0 + "/" })
        published.folders = KnownFolder.all(folders, in: opened) ?? []
        return published
    }

    /// The old list of files where none has come and none has gone.
    private func manifest(
        _ files: [WrittenFile], _ change: SiteChange, _ cache: BuildCache?
    ) throws(SystemError) -> WrittenFile {
        let permalink = Permalink(Self.manifestName)
        if change.isSameList, let known = cache?.files[permalink.path], let kept = keep(known) {
            return kept
        }
        let names = files.map(\.path).sorted(by: CodePointOrder.precedes)
        return try write(OutputFile(permalink: permalink, bytes: Self.manifest(names)))
    }

    /// Keeps the old site for the next build where that will be of use, and removes it where not.
    private func putBy(
        _ change: SiteChange, _ manifest: WrittenFile, _ cache: BuildCache?, _ workers: Workers
    ) async -> KnownSpare? {
        guard let cache, let old, change.isSmall else {
            await FolderRemoval.remove(staging, workers)
            return nil
        }
        await FolderRemoval.remove(cache.sparePath, workers)
        guard rename(staging, cache.sparePath) == 0, let folders = old.folders(cache) else {
            await FolderRemoval.remove(staging, workers)
            await FolderRemoval.remove(cache.sparePath, workers)
            return nil
        }
        return KnownSpare(
            folders: folders, stale: change.made + change.gone + (manifest.isKept ? [] : [Self.manifestName]))
    }
}
