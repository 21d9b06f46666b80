import Accessioning
import ArchiveModel

/// All that the last build put by, but for what stands in the files of articles and of pages. Seeds and files are rows of
/// the table, stored before the rest.
struct KnownSite: Sendable {
    /// Of everything that the build was made from, by the stamps of files.
    var inputs: Fingerprint?
    /// Of what inference depends on besides the seed: the program, the authorities, the order of day and month.
    var rules: Fingerprint?
    /// Of all that the search's index was made from.
    var search: Fingerprint?
    /// Nil where something about an article was not known.
    var catalogue: KnownCatalogue?
    /// When the stamps were taken.
    var moment = 0
    /// In byte order of their names, each once.
    var seeds: [KnownSeed] = []
    /// Each address once.
    var files: [KnownFile] = []
    /// The site's folders; empty where they are not known.
    var folders: [KnownFolder] = []
    /// The site's list of its files, which is one of `files`.
    var manifest: KnownFile?
    /// As `PublishedSite.foreign`.
    var foreign = ForeignFiles.Carried()
    var spare: KnownSpare?
    /// Addresses of the search's index, without those of articles.
    var searchFiles: [String] = []
    /// Of a `StoredSearch`, in the file of pages.
    var searchPast: StoredPlace?
    /// What stands at `searchPast`, where this process has it in hand. It isn't stored.
    var pastSearch: StoredSearch?
    var counts = AccessionCounts()
    /// Files of the site, without its list of them.
    var siteFileCount = 0
    var findings: [Finding] = []
}

extension KnownSite: Stored {
    func store(in writer: inout StoreWriter) {
        for fingerprint in [inputs, rules, search] { writer.optional(fingerprint) }
        writer.optional(catalogue)
        writer.number(moment)
        writer.value(counts)
        writer.number(siteFileCount)
        writer.list(findings)
        writer.list(folders)
        writer.optional(manifest)
        writer.list(foreign.files)
        writer.list(foreign.folders)
        writer.optional(spare)
        writer.list(searchFiles)
        writer.optional(searchPast)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        inputs = try reader.optional()
        rules = try reader.optional()
        search = try reader.optional()
        catalogue = try reader.optional()
        moment = try reader.number()
        counts = try reader.value()
        siteFileCount = try reader.number()
        findings = try reader.list()
        folders = try reader.list()
        manifest = try reader.optional()
        foreign.files = try reader.list()
        foreign.folders = try reader.list()
        spare = try reader.optional()
        searchFiles = try reader.list()
        searchPast = try reader.optional()
    }
}
