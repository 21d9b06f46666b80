import ArchiveModel

/// The cache's table as it stands in its file: a fingerprint of the rest, the program whose it is, rows of seeds and of the
/// site's files, and then what is known last.
struct CacheTable: Sendable {
    /// Of the files of articles and pages that it names places in.
    let generation: Int
    let site: KnownSite
    /// What the rows stand in (`TableRow.standing`).
    let file: MappedBytes?

    fileprivate static let magic = Array("dateline cache 1\n".utf8)
    /// Bytes of the magic and of the fingerprint behind it.
    fileprivate static let head = magic.count + 16

    /// Nil without a finding where there is none, or that of another program. A damaged or strange one is left aside with a
    /// finding.
    static func read(_ path: String, of program: Fingerprint) -> Outcome<CacheTable?> {
        guard let file = MappedBytes(path) else { return Outcome(nil) }
        do throws(StoreDamage) {
            guard let start = file.bytes(0, head), start.starts(with: magic), let content = content(of: file) else {
                throw StoreDamage()
            }
            var first = StoreReader(UnsafeRawBufferPointer(rebasing: start[magic.count...]))
            guard try first.fingerprint() == Fingerprint(of: content) else { throw StoreDamage() }
            var reader = StoreReader(content)
            guard try reader.fingerprint() == program else { return Outcome(nil) }
            let generation = try reader.number()
            let (seeds, files): ([KnownSeed], [KnownFile]) = (try reader.list(), try reader.list())
            var site: KnownSite = try reader.value()
            site.seeds = seeds
            site.files = files + (site.manifest.map { [$0] } ?? [])
            return Outcome(CacheTable(generation: generation, site: site, file: file))
        } catch {
            let finding = Finding(
                .warning, "cache.damaged", "what the last build put by is damaged and was left aside",
                at: SourceLocation(path: path))
            return Outcome(nil, [finding])
        }
    }

    /// What the fingerprint is of.
    fileprivate static func content(of file: MappedBytes) -> UnsafeRawBufferPointer? {
        file.bytes(head, file.all.count - head)
    }
}

/// The next table, written as far as it can be before its site is published.
struct TableDraft: Sendable {
    /// Without its files, and without what publishing tells.
    private(set) var site: KnownSite
    /// Bytes of all that it names in the files of articles and pages.
    private(set) var liveSize: Int
    private var writer: StoreWriter

    /// `old` is what rows may stand in.
    init(
        _ site: KnownSite, _ files: TableRows<KnownFile>, of program: Fingerprint, generation: Int, old: MappedBytes?
    ) {
        self.site = site
        liveSize =
            site.seeds.reduce(0) { $0 + $1.place.length + ($1.grounds?.length ?? 0) }
            + (site.catalogue?.place.length ?? 0)
        writer = StoreWriter(expecting: 128 * (files.count + site.seeds.count))
        writer.raw(CacheTable.magic)
        writer.fingerprint(Fingerprint(high: 0, low: 0))
        writer.fingerprint(program)
        writer.number(generation)
        let old = old.flatMap { CacheTable.content(of: $0) }
        writer.rows(TableRows(site.seeds), standing: old)
        var fileSize = 0
        let counted = TableRows<KnownFile>(count: files.count) { body in
            files.pass { file in
                fileSize += (file.place?.length ?? 0) + (file.record?.length ?? 0)
                body(file)
            }
        }
        writer.rows(counted, standing: old)
        liveSize += fileSize
    }

    /// The whole table. To be asked once; `site` is then what it says.
    mutating func finished(_ published: PublishedSite) -> [UInt8] {
        site.folders = published.folders
        site.foreign = published.foreign
        site.spare = published.spare
        site.manifest = published.manifest.map { KnownFile($0).kept(as: $0.known) }
        writer.value(site)
        let content = writer.bytes.withUnsafeBytes {
            Fingerprint(of: UnsafeRawBufferPointer(rebasing: $0[CacheTable.head...]))
        }
        writer.replace(at: CacheTable.magic.count, by: content)
        return writer.bytes
    }
}
