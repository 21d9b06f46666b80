/// The ordered whole: every article with its address, and the ways in.
package struct Catalogue: Sendable {
    /// In date order: the earliest day first, undated articles last.
    package let entries: [CatalogueEntry]
    /// In filing order: by surname, organisations by name.
    package let authors: [AuthorTerm]
    /// Every region that has an article or a region with one below it, in byte order of the codes.
    package let regions: [RegionTerm]
    /// Years that have an article, earliest first.
    package let years: [YearTerm]
    /// Positions in `entries` of articles without a year.
    package let undated: [Int]

    package init(
        entries: [CatalogueEntry], authors: [AuthorTerm], regions: [RegionTerm], years: [YearTerm], undated: [Int]
    ) {
        self.entries = entries
        self.authors = authors
        self.regions = regions
        self.years = years
        self.undated = undated
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
