import Accessioning
import ArchiveModel
import Glibc
import Synchronization

/// What builds of one site put by for the next one. It may be deleted at any time, and what is wrong with it only makes
/// the next build a whole one.
final class BuildCache: Sendable {
    /// Of the last build, or of none.
    let known: KnownSite
    /// `known.files`, to be found. Made when first asked for: most builds have nothing to do.
    var files: KnownFiles {
        index.withLock { index in
            if let index { return index }
            let made = KnownFiles(known.files)
            index = made
            return made
        }
    }
    private let index = Mutex<KnownFiles?>(nil)
    let articles: StoredFile
    let pages: StoredFile
    private let folder: CacheFolder
    private let generation: Int
    private let program: Fingerprint
    /// Of the table on the disk when it was read or written.
    private let stamp: FileStamp?
    /// The table that rows stand in (`TableRow.standing`): the last one that was read.
    private let file: MappedBytes?

    /// Where the site before the present one waits for the next build.
    var sparePath: String { folder.path + "/spare" }

    static let folderName = ".dateline"

    /// `standing` is that of an earlier build of this process, which is taken where no other has been at work since. Nil
    /// where none can be kept; the finding says why. A damaged or strange table is left aside with a finding; that of
    /// another program without one, for nothing is wrong with it.
    static func open(root: String, output: String, standing: BuildCache? = nil) -> Outcome<BuildCache?> {
        guard let program = ProgramIdentity.fingerprint else {
            return Outcome(nil, [unusable("the program can't be read")])
        }
        var name = Fingerprinter()
        name.add(RealPath.of(output))
        let path = root + "/" + folderName + "/" + String(name.fingerprint.hex.prefix(16))
        if let standing, standing.folder.path == path, standing.isTakenUp() { return Outcome(standing) }
        do throws(SystemError) {
            try FileWriting.makeFolders(path)
            try? FileWriting.write(Array("*\n".utf8), to: root + "/" + folderName + "/.gitignore", shown: path)
            let folder = try CacheFolder(path)
            guard folder.lock() else { return Outcome(nil) }
            let stamp = folder.tableStamp
            let table = CacheTable.read(folder.tablePath, of: program)
            return Outcome(try BuildCache(folder, program, table.value, stamp), table.findings)
        } catch { return Outcome(nil, [unusable(error.path + ": " + error.reason)]) }
    }

    private init(
        _ folder: CacheFolder, _ program: Fingerprint, _ table: CacheTable?, _ stamp: FileStamp?
    ) throws(SystemError) {
        self.folder = folder
        self.program = program
        self.stamp = stamp
        file = table?.file
        generation = table?.generation ?? 0
        known = table?.site ?? KnownSite()
        if table == nil { try BuildCache.clear(folder.path) }
        articles = try StoredFile(folder.path + "/articles-\(generation)")
        pages = try StoredFile(folder.path + "/pages-\(generation)")
    }

    /// Makes what the next build asks for first.
    func prepare() { _ = files }

    /// For what a stage of this build puts aside. Nil where the system refuses.
    var scratch: StoredFile? { StoredFile.nameless(folder.path + "/scratch") }

    /// Lets other processes build until this one builds again.
    func rest() { folder.unlock() }

    /// The same with what stands in the file of articles in hand.
    func holding(_ seeds: [KnownSeed]) throws(SystemError) -> BuildCache {
        try finish()
        var site = known
        site.seeds = seeds
        return try BuildCache(folder, program, CacheTable(generation: generation, site: site, file: file), stamp)
    }

    /// Writes what a table is to name.
    private func finish() throws(SystemError) {
        try articles.finish()
        try pages.finish()
    }

    /// Whether what this process knows is still what stands on the disk; then it is locked.
    private func isTakenUp() -> Bool {
        guard stamp != nil, folder.lock() else { return false }
        if folder.tableStamp == stamp { return true }
        folder.unlock()
        return false
    }

    /// What can be written of the next table before the site is published.
    func draft(_ site: KnownSite, _ files: TableRows<KnownFile>) -> TableDraft {
        TableDraft(site, files, of: program, generation: generation, old: file)
    }

    /// Puts the new table in the old one's place, and gives what it says, but for the files. `files` are those of the draft.
    /// Throws when it can't be written: then the old one stands.
    func save(
        _ draft: inout TableDraft, _ files: TableRows<KnownFile>, _ published: PublishedSite
    ) throws(SystemError) -> KnownSite {
        try finish()
        var number = generation
        if isMostlyGarbage(draft) {
            number += 1
            var site = draft.site
            site.files = files.array
            let copy = try BuildCache.copy(site, from: self, to: folder.path, number)
            draft = TableDraft(copy, TableRows(copy.files), of: program, generation: number, old: file)
        }
        let bytes = draft.finished(published)
        let new = folder.path + "/table-new"
        unlink(new)
        try FileWriting.write(bytes, to: new, shown: new)
        guard rename(new, folder.tablePath) == 0 else { throw SystemError(path: folder.tablePath, code: errno) }
        if number != generation {
            for name in ["articles", "pages"] { unlink(folder.path + "/\(name)-\(generation)") }
        }
        return draft.site
    }

    /// The cache as the next build of this process may have it: the table read back, with what of it is in hand. `site` is
    /// what `save` gave. Nil where the table is no longer what was saved.
    func standing(_ site: KnownSite) throws(SystemError) -> BuildCache? {
        let stamp = folder.tableStamp
        guard let table = CacheTable.read(folder.tablePath, of: program).value,
            table.site.seeds.map(\.place) == site.seeds.map(\.place)
        else { return nil }
        var known = table.site
        // Rows stand in the new table now, and not where those in hand say.
        known.seeds = zip(table.site.seeds, site.seeds).map { $0.with(accessioned: $1.accessioned) }
        known.pastSearch = site.pastSearch
        return try BuildCache(
            folder, program, CacheTable(generation: table.generation, site: known, file: table.file), stamp)
    }

    static func unusable(_ reason: String) -> Finding {
        Finding(
            .note, "cache.unusable", "nothing is put by for the next build, which will be a whole one: \(reason)")
    }

    private static func clear(_ folder: String) throws(SystemError) { try FileWriting.empty(folder) }
}
