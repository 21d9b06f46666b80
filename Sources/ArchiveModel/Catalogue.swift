/// The ordered whole: every article with its address, and the ways in.
package struct Catalogue: Sendable {
    /// In date order: the earliest day first, undated articles last.
    package let entries: [CatalogueEntry]
    /// In filing order: by surname, organisations by name.
    package let authors: [AuthorTerm]
    /// Headings and see-references, as the list of authors prints them.
    package let authorList: AuthorList
    /// Every region that has an article or a region with one below it, in byte order of the codes.
    package let regions: [RegionTerm]
    /// Years that have an article, earliest first.
    package let years: [YearTerm]
    /// Positions in `entries` of articles without a year.
    package let undated: [Int]
    /// One for each of `Taxonomy.allCases`, in their order; one without terms has no page.
    package let taxonomies: [TaxonomyIndex]
    package let crossings: Crossings

    package init(
        entries: [CatalogueEntry], authors: [AuthorTerm], authorList: AuthorList = AuthorList([]),
        regions: [RegionTerm], years: [YearTerm], undated: [Int], taxonomies: [TaxonomyIndex] = [],
        crossings: Crossings = Crossings([])
    ) {
        self.entries = entries
        self.authors = authors
        self.authorList = authorList
        self.regions = regions
        self.years = years
        self.undated = undated
        self.taxonomies = taxonomies
        self.crossings = crossings
    }

    /// Nil where the archive has no term of it.
    package func index(of taxonomy: Taxonomy) -> TaxonomyIndex? {
        taxonomies.first { $0.taxonomy == taxonomy && !$0.terms.isEmpty }
    }
}

/// An article in its place.
package struct CatalogueEntry: Sendable {
    package let article: Article
    package let permalink: Permalink
    /// Positions in `Catalogue.authors`, one for each attribution, in the order printed.
    package let authors: [Int]
    /// Positions in `Catalogue.entries` of the nearest articles by shared author and region, best first.
    package let related: [Int]

    package init(article: Article, permalink: Permalink, authors: [Int], related: [Int]) {
        self.article = article
        self.permalink = permalink
        self.authors = authors
        self.related = related
    }
}
