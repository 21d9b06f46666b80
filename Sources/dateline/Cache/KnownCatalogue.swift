import ArchiveModel
import Presswork

/// The catalogue that a build made, for the next one whose articles are filed the same.
struct KnownCatalogue: Sendable {
    /// As `KnownSeeds.catalogueKey`.
    let key: Fingerprint
    /// As `Preparation.site`.
    let site: Fingerprint
    /// Of the `StoredCatalogue`, in the cache's file of articles.
    let place: StoredPlace
}

extension KnownCatalogue: Stored {
    func store(in writer: inout StoreWriter) {
        writer.fingerprint(key)
        writer.fingerprint(site)
        writer.value(place)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(key: try reader.fingerprint(), site: try reader.fingerprint(), place: try reader.value())
    }
}

/// What is read back in the place of making it: the catalogue, what was found on the way, and what pages' keys take from
/// it.
struct StoredCatalogue: Sendable {
    let outline: CatalogueOutline
    let findings: [Finding]
    let stamps: CatalogueStamps
}

extension StoredCatalogue: Stored {
    func store(in writer: inout StoreWriter) {
        writer.value(outline)
        writer.list(findings)
        writer.value(stamps)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(outline: try reader.value(), findings: try reader.list(), stamps: try reader.value())
    }
}
