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

    /// The same for any order of `articles`.
    package func catalogue(_ articles: [Article]) -> Outcome<Catalogue> {
        let ordered = ArticleOrder.sorted(articles)
        let permalinks = PermalinkAssigner().assign(ordered)
        let authors = AuthorIndexBuilder(authorities: authorities, language: language).build(ordered)
        let regions = RegionIndexBuilder(authorities: authorities, language: language, tree: tree).build(ordered)
        let related = RelatedArticles(authors: authors.terms, regions: regions).positions(of: ordered)
        let dates = DateIndexBuilder().build(ordered)
        let entries = ordered.indices.map { index in
            CatalogueEntry(
                article: ordered[index], permalink: permalinks.value[index], authors: authors.positions[index],
                related: related[index])
        }
        let crossings = CrossingIndexBuilder(authors: authors.terms, regions: regions, years: dates.years)
            .build(ordered, authors: authors.positions)
        let taxonomies = TaxonomyIndexBuilder(language: language)
        let catalogue = Catalogue(
            entries: entries, authors: authors.terms,
            authorList: AuthorListBuilder(language: language).build(authors.terms), regions: regions,
            years: dates.years, undated: dates.undated,
            taxonomies: Taxonomy.allCases.map { taxonomies.build($0, ordered) }, crossings: crossings)
        return Outcome(catalogue, permalinks.findings)
    }
}
