import ArchiveModel

/// One file of the site, before it is pressed. Numbers are positions in the catalogue; `part` counts pages of one index
/// from 1.
package enum Page: Sendable, Hashable {
    case front
    case article(Int)
    case authors
    case author(Int, part: Int)
    case dates
    case year(Int, part: Int)
    case month(year: Int, month: Int, part: Int)
    case undated(part: Int)
    case regions
    case region(Int, part: Int)
    case about
    /// An old address of an article, which leads to the new one.
    case alias(of: Int)
    case notFound
    case siteFeed
    case authorFeed(Int)
    case regionFeed(Int)
    /// `part` 0 is the only sitemap, or the index of the others.
    case sitemap(part: Int)
    case robots

    /// Is an HTML page that search engines may list.
    var isListed: Bool {
        switch self {
        case .notFound, .alias, .siteFeed, .authorFeed, .regionFeed, .sitemap, .robots: false
        default: true
        }
    }
}

/// A page and its address.
package struct PlannedPage: Sendable, Hashable {
    package let page: Page
    package let permalink: Permalink
}
