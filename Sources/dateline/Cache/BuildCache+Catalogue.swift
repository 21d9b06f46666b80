import ArchiveModel
import Presswork

/// The catalogue of the last build with the articles of this one.
struct RecalledCatalogue: Sendable {
    let catalogue: Outcome<Catalogue>
    /// As `Proof.numbers`.
    let numbers: [Int]
    let stamps: CatalogueStamps
    /// As `KnownCatalogue.site`.
    let site: Fingerprint
}

extension BuildCache {
    /// Nil where it would not be the same, or can't be read back. `key` is `KnownSeeds.catalogueKey` of the articles.
    func catalogue(_ key: Fingerprint?, of articles: [Article]) -> RecalledCatalogue? {
        guard let key, let known = known.catalogue, known.key == key,
            let stored: StoredCatalogue = try? self.articles.value(known.place),
            let catalogue = stored.outline.catalogue(of: articles)
        else { return nil }
        return RecalledCatalogue(
            catalogue: Outcome(catalogue, stored.findings), numbers: stored.outline.numbers, stamps: stored.stamps,
            site: known.site)
    }
}
