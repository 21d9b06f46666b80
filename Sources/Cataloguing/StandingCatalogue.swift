import ArchiveModel

extension Catalogue {
    /// What the cataloguer would make of `new`, with nothing made anew: nil where one of the articles is not filed as the
    /// old one in its place. `old` are those that this catalogue was made of, in any order.
    package func replacing(_ old: [Article], by new: [Article]) -> Catalogue? {
        guard old.count == new.count else { return nil }
        var changed: [ObjectIdentifier: Article] = [:]
        for (old, new) in zip(old, new) where old !== new {
            guard new.isFiled(as: old) else { return nil }
            changed[ObjectIdentifier(old)] = new
        }
        if changed.isEmpty { return self }
        let entries = entries.map { entry in
            guard let article = changed[ObjectIdentifier(entry.article)] else { return entry }
            return CatalogueEntry(
                article: article, permalink: entry.permalink, authors: entry.authors, related: entry.related)
        }
        return Catalogue(
            entries: entries, authors: authors, authorList: authorList, regions: regions, years: years,
            undated: undated, taxonomies: taxonomies, crossings: crossings)
    }
}
