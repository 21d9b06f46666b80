import ArchiveModel

/// One file of the site, before it is pressed. Numbers are positions in the catalogue; `part` counts pages of one index
/// from 1.
package enum Page: Sendable, Hashable {
    case front
    case article(Int)
    /// A translation beside its original.
    case parallel(TranslationPair)
    case authors(part: Int)
    case author(Int, part: Int)
    case dates
    case year(Int, part: Int)
    case month(year: Int, month: Int, part: Int)
    case day(year: Int, month: Int, day: Int, part: Int)
    case undated(part: Int)
    case regions
    case region(Int, part: Int)
    case taxonomy(Taxonomy, part: Int)
    case term(Taxonomy, Int, part: Int)
    case crossing(Int, part: Int)
    /// The list of all indices.
    case indices
    case about
    case search
    /// An old address of an article, which leads to the new one.
    case alias(of: Int)
    case notFound
    case siteFeed
    case authorFeed(Int)
    case regionFeed(Int)
    /// `part` 0 is the only sitemap, or the index of the others.
    case sitemap(part: Int)
    case robots
    /// The style sheet that the configuration asks for.
    case theme

    /// Positions of the articles whose texts it prints, in the order in which `Press` takes them.
    package var articles: [Int] {
        switch self {
        case .article(let index): [index]
        case .parallel(let pair): [pair.original, pair.translation]
        default: []
        }
    }

    /// Is an HTML page that search engines may list.
    var isListed: Bool {
        switch self {
        case .search, .notFound, .alias, .parallel, .siteFeed, .authorFeed, .regionFeed, .sitemap, .robots, .theme:
            false
        default: true
        }
    }
}

/// Two articles that say the same in two languages; positions in the catalogue.
package struct TranslationPair: Sendable, Hashable {
    let original: Int
    let translation: Int
}

/// A page and its address.
package struct PlannedPage: Sendable, Hashable {
    package let page: Page
    package let permalink: Permalink
}
