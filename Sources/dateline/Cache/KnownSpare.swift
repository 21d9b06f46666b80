import ArchiveModel

/// What is known of the site before the present one, which is kept for the next build (`SpareSite`).
struct KnownSpare: Sendable {
    let folders: [KnownFolder]
    /// Addresses at which it has another file than the present site, or only one of the two has any.
    let stale: [String]
}

extension KnownSpare: Stored {
    func store(in writer: inout StoreWriter) {
        writer.list(folders)
        writer.list(stale)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        folders = try reader.list()
        stale = try reader.list()
    }
}
