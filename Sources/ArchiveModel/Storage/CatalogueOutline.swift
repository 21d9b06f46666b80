/// A catalogue with numbers in the place of its articles: what can be put by of one, and made whole again with articles
/// that are filed as those were.
package struct CatalogueOutline: Sendable {
    struct Entry: Sendable {
        let article: Int
        let permalink: Permalink
        let authors: [Int]
        let related: [Int]
    }

    private let entries: [Entry]
    /// Of each entry's article.
    package var numbers: [Int] { entries.map(\.article) }
    /// Without entries.
    private let rest: Catalogue

    /// `numbers` are what is to stand in the place of the articles, in the catalogue's order.
    package init(_ catalogue: Catalogue, numbers: [Int]) {
        entries = zip(catalogue.entries, numbers).map { entry, number in
            Entry(article: number, permalink: entry.permalink, authors: entry.authors, related: entry.related)
        }
        rest = catalogue.with([])
    }

    /// Nil where there are not as many.
    package func catalogue(of articles: [Article]) -> Catalogue? {
        guard articles.count == entries.count, entries.allSatisfy({ articles.indices.contains($0.article) }) else {
            return nil
        }
        return rest.with(
            entries.map { entry in
                CatalogueEntry(
                    article: articles[entry.article], permalink: entry.permalink, authors: entry.authors,
                    related: entry.related)
            })
    }
}

extension Catalogue {
    /// Places in `articles` of the catalogue's, in its order: those that it was made of.
    package func numbers(of articles: [Article]) -> [Int] {
        let numbers = Dictionary(
            articles.enumerated().map { (ObjectIdentifier($1), $0) }, uniquingKeysWith: { first, _ in first })
        return entries.indices.compactMap { numbers[ObjectIdentifier(entries[$0].article)] }
    }

    fileprivate func with(_ entries: [CatalogueEntry]) -> Catalogue {
        Catalogue(
            entries: entries, authors: authors, authorList: authorList, regions: regions, years: years,
            undated: undated, taxonomies: taxonomies, crossings: crossings)
    }
}

extension CatalogueOutline.Entry: Stored {
    func store(in writer: inout StoreWriter) {
        writer.number(article)
        writer.value(permalink)
        writer.list(authors)
        writer.list(related)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            article: try reader.number(), permalink: try reader.value(), authors: try reader.list(),
            related: try reader.list())
    }
}

extension CatalogueOutline: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.list(entries)
        writer.list(rest.authors)
        writer.value(rest.authorList)
        writer.list(rest.regions)
        writer.list(rest.years)
        writer.list(rest.undated)
        writer.list(rest.taxonomies)
        writer.value(rest.crossings)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        entries = try reader.list()
        rest = Catalogue(
            entries: [], authors: try reader.list(), authorList: try reader.value(), regions: try reader.list(),
            years: try reader.list(), undated: try reader.list(), taxonomies: try reader.list(),
            crossings: try reader.value())
    }
}
