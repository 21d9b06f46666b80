import ArchiveModel

/// Articles → catalogue: puts them in order, gives each its address, and builds the ways in.
package struct Cataloguer: Sendable {
    private let authorities: AuthorityFile
    private let language: LanguageTag
    private let tree: RegionTree

    /// `language` is that of the interface: regions are named in it.
    package init(authorities: AuthorityFile, language: LanguageTag, tree: RegionTree = .world) {
        self.authorities = authorities
        self.language = language
        self.tree = tree
    }

    /// The same for any order of `articles`. What doesn't need one another is made side by side.
    package func catalogue(_ articles: [Article]) async -> Outcome<Catalogue> {
        let byPath = ArticleOrder.byPath(articles)
        async let permalinks = PermalinkAssigner().assign(byPath)
        let order = ArticleOrder.byDate(byPath)
        let ordered = order.map { byPath[$0] }
        async let taxonomies = taxonomies(ordered)
        let authors = AuthorIndexBuilder(authorities: authorities, language: language).build(ordered)
        let regions = RegionIndexBuilder(authorities: authorities, language: language, tree: tree).build(ordered)
        let dates = DateIndexBuilder().build(ordered)
        async let related = RelatedArticles(authors: authors.terms, regions: regions).positions(of: ordered)
        let crossings = CrossingIndexBuilder(authors: authors.terms, regions: regions, years: dates.years)
            .build(ordered, authors: authors.positions)
        let authorList = AuthorListBuilder(language: language).build(authors.terms)
        let addresses = await permalinks
        let neighbours = await related
        let entries = ordered.indices.map { index in
            CatalogueEntry(
                article: ordered[index], permalink: addresses.value[order[index]], authors: authors.positions[index],
                related: neighbours[index])
        }
        let catalogue = Catalogue(
            entries: entries, authors: authors.terms, authorList: authorList, regions: regions, years: dates.years,
            undated: dates.undated, taxonomies: await taxonomies, crossings: crossings)
        return Outcome(catalogue, addresses.findings)
    }

    private func taxonomies(_ ordered: [Article]) -> [TaxonomyIndex] {
        let builder = TaxonomyIndexBuilder(language: language)
        return Taxonomy.allCases.map { builder.build($0, ordered) }
    }
}
