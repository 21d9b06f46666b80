import Accessioning
import ArchiveModel
import Glibc
import Synchronization

/// What builds of one site put by for the next one. It may be deleted at any time, and what is wrong with it only makes
/// the next build a whole one.
final class BuildCache: Sendable {
    /// Of the last build, or of none.
    let known: KnownSite
    /// `known.files` by their addresses. Made when first asked for: most builds have nothing to do.
    var files: [String: KnownFile] {
        index.withLock { index in
            if let index { return index }
            var made: [String: KnownFile] = [:]
            made.reserveCapacity(known.files.count)
            for file in known.files { made[file.path] = file }
            index = made
            return made
        }
    }
    private let index = Mutex<[String: KnownFile]?>(nil)
    let articles: StoredFile
    let pages: StoredFile
    private let folder: CacheFolder
    private let generation: Int
    private let program: Fingerprint
    /// Of the table on the disk when it was read or written.
    private let stamp: FileStamp?
    /// The table that rows stand in (`TableRow.standing`): the last one that was read.
    private let file: MappedBytes?

    private struct Table {
        let generation: Int
        let site: KnownSite
        let file: MappedBytes?
    }

    /// Where the site before the present one waits for the next build.
    var sparePath: String { folder.path + "/spare" }

    static let folderName = ".dateline"
    private static let magic = Array("dateline cache 1\n".utf8)

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
            let table = read(folder, program)
            return Outcome(try BuildCache(folder, program, table.value, stamp), table.findings)
        } catch { return Outcome(nil, [unusable(error.path + ": " + error.reason)]) }
    }

    private init(
        _ folder: CacheFolder, _ program: Fingerprint, _ table: Table?, _ stamp: FileStamp?
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

    /// Lets other processes build until this one builds again.
    func rest() { folder.unlock() }

    /// The same with what stands in the file of articles in hand.
    func holding(_ seeds: [KnownSeed]) throws(SystemError) -> BuildCache {
        var site = known
        site.seeds = seeds
        return try BuildCache(folder, program, Table(generation: generation, site: site, file: file), stamp)
    }

    /// Whether what this process knows is still what stands on the disk; then it is locked.
    private func isTakenUp() -> Bool {
        guard stamp != nil, folder.lock() else { return false }
        if folder.tableStamp == stamp { return true }
        folder.unlock()
        return false
    }

    /// Puts the new table in the old one's place, and gives the cache as the next build of this process may have it.
    /// Throws when it can't be written: then the old one stands.
    func save(_ site: KnownSite) throws(SystemError) -> BuildCache {
        if let error = articles.error ?? pages.error { throw error }
        var site = site
        var number = generation
        if isMostlyGarbage(site) {
            number += 1
            site = try BuildCache.copy(site, from: self, to: folder.path, number)
        }
        let bytes = tableBytes(site, number)
        let new = folder.path + "/table-new"
        unlink(new)
        try FileWriting.write(bytes, to: new, shown: new)
        guard rename(new, folder.tablePath) == 0 else { throw SystemError(path: folder.tablePath, code: errno) }
        if number != generation {
            for name in ["articles", "pages"] { unlink(folder.path + "/\(name)-\(generation)") }
        }
        return try BuildCache(
            folder, program, Table(generation: number, site: site, file: file), folder.tableStamp)
    }

    /// Begins with the fingerprint of the rest.
    private func tableBytes(_ site: KnownSite, _ generation: Int) -> [UInt8] {
        var writer = StoreWriter(expecting: 160 * (site.files.count + site.seeds.count))
        writer.raw(Self.magic)
        writer.fingerprint(Fingerprint(high: 0, low: 0))
        let start = writer.bytes.count
        writer.fingerprint(program)
        writer.number(generation)
        writer.value(site)
        let old = file.flatMap { Self.content(of: $0) }
        writer.rows(site.seeds, standing: old)
        writer.rows(site.files, standing: old)
        var maker = Fingerprinter()
        writer.bytes.withUnsafeBytes { maker.add(UnsafeRawBufferPointer(rebasing: $0[start...])) }
        writer.replace(at: Self.magic.count, by: maker.fingerprint)
        return writer.bytes
    }

    /// Bytes of the magic and of the fingerprint behind it.
    private static let head = magic.count + 16

    /// What the fingerprint is of.
    private static func content(of file: MappedBytes) -> UnsafeRawBufferPointer? {
        file.bytes(head, file.all.count - head)
    }

    /// Nil without a finding where there is none, or that of another program.
    private static func read(
        _ folder: CacheFolder, _ program: Fingerprint
    ) -> Outcome<Table?> {
        guard let file = MappedBytes(folder.tablePath) else { return Outcome(nil) }
        do throws(StoreDamage) {
            guard let start = file.bytes(0, head), start.starts(with: magic), let content = content(of: file) else {
                throw StoreDamage()
            }
            var first = StoreReader(UnsafeRawBufferPointer(rebasing: start[magic.count...]))
            var maker = Fingerprinter()
            maker.add(content)
            guard try first.fingerprint() == maker.fingerprint else { throw StoreDamage() }
            var reader = StoreReader(content)
            guard try reader.fingerprint() == program else { return Outcome(nil) }
            let generation = try reader.number()
            var site: KnownSite = try reader.value()
            site.seeds = try reader.list()
            site.files = try reader.list()
            return Outcome(Table(generation: generation, site: site, file: file))
        } catch {
            let finding = Finding(
                .warning, "cache.damaged", "what the last build put by is damaged and was left aside",
                at: SourceLocation(path: folder.tablePath))
            return Outcome(nil, [finding])
        }
    }

    static func unusable(_ reason: String) -> Finding {
        Finding(
            .note, "cache.unusable", "nothing is put by for the next build, which will be a whole one: \(reason)")
    }

    private static func clear(_ folder: String) throws(SystemError) { try FileWriting.empty(folder) }
}
