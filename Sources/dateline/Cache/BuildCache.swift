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
            let made = Dictionary(known.files.map { ($0.path, $0.file) }, uniquingKeysWith: { first, _ in first })
            index = made
            return made
        }
    }
    private let index = Mutex<[String: KnownFile]?>(nil)
    let articles: StoredFile
    let pages: StoredFile
    private let folder: String
    private let lock: Int32
    private let generation: Int
    private let program: Fingerprint

    /// Where the site before the present one waits for the next build.
    var sparePath: String { folder + "/spare" }

    static let folderName = ".dateline"
    private static let magic = Array("dateline cache 1\n".utf8)

    /// Nil where none can be kept; the finding says why. A damaged or strange table is left aside with a finding; that of
    /// another program without one, for nothing is wrong with it.
    static func open(root: String, output: String) -> Outcome<BuildCache?> {
        guard let program = ProgramIdentity.fingerprint else {
            return Outcome(nil, [unusable("the program can't be read")])
        }
        var name = Fingerprinter()
        name.add(RealPath.of(output))
        let folder = root + "/" + folderName + "/" + String(name.fingerprint.hex.prefix(16))
        do throws(SystemError) {
            try FileWriting.makeFolders(folder)
            try? FileWriting.write(Array("*\n".utf8), to: root + "/" + folderName + "/.gitignore", shown: folder)
            let lock = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard lock >= 0 else { throw SystemError(path: folder, code: errno) }
            guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
                close(lock)
                return Outcome(nil)
            }
            let table = read(folder, program)
            do throws(SystemError) {
                return Outcome(try BuildCache(folder, lock, program, table.value), table.findings)
            } catch {
                close(lock)
                throw error
            }
        } catch { return Outcome(nil, [unusable(error.path + ": " + error.reason)]) }
    }

    private init(
        _ folder: String, _ lock: Int32, _ program: Fingerprint, _ table: (generation: Int, site: KnownSite)?
    ) throws(SystemError) {
        self.folder = folder
        self.lock = lock
        self.program = program
        generation = table?.generation ?? 0
        known = table?.site ?? KnownSite()
        if table == nil { try BuildCache.clear(folder) }
        articles = try StoredFile(folder + "/articles-\(generation)")
        pages = try StoredFile(folder + "/pages-\(generation)")
    }

    deinit { close(lock) }

    /// Puts the new table in the old one's place. Throws when it can't be written: then the old one stands.
    func save(_ site: KnownSite) throws(SystemError) {
        if let error = articles.error ?? pages.error { throw error }
        var site = site
        var number = generation
        if isMostlyGarbage(site) {
            number += 1
            site = try BuildCache.copy(site, from: self, to: folder, number)
        }
        var writer = StoreWriter()
        writer.fingerprint(program)
        writer.number(number)
        writer.value(site)
        let fingerprint = Fingerprint(of: writer.bytes)
        var whole = StoreWriter()
        whole.fingerprint(fingerprint)
        let new = folder + "/table-new"
        unlink(new)
        try FileWriting.write(Self.magic + whole.bytes + writer.bytes, to: new, shown: new)
        guard rename(new, folder + "/table") == 0 else { throw SystemError(path: folder + "/table", code: errno) }
        if number != generation {
            for name in ["articles", "pages"] { unlink(folder + "/\(name)-\(generation)") }
        }
    }

    /// Nil without a finding where there is none, or that of another program.
    private static func read(_ folder: String, _ program: Fingerprint) -> Outcome<(generation: Int, site: KnownSite)?> {
        guard let table = MappedBytes(folder + "/table") else { return Outcome(nil) }
        do throws(StoreDamage) {
            let head = magic.count + 16
            guard let start = table.bytes(0, head), start.starts(with: magic),
                let content = table.bytes(head, table.all.count - head)
            else { throw StoreDamage() }
            var first = StoreReader(UnsafeRawBufferPointer(rebasing: start[magic.count...]))
            var maker = Fingerprinter()
            maker.add(content)
            guard try first.fingerprint() == maker.fingerprint else { throw StoreDamage() }
            var reader = StoreReader(content)
            guard try reader.fingerprint() == program else { return Outcome(nil) }
            let generation = try reader.number()
            return Outcome((generation, try reader.value()))
        } catch {
            let finding = Finding(
                .warning, "cache.damaged", "what the last build put by is damaged and was left aside",
                at: SourceLocation(path: folder + "/table"))
            return Outcome(nil, [finding])
        }
    }

    static func unusable(_ reason: String) -> Finding {
        Finding(
            .note, "cache.unusable", "nothing is put by for the next build, which will be a whole one: \(reason)")
    }

    private static func clear(_ folder: String) throws(SystemError) { try FileWriting.empty(folder) }
}
