import ArchiveModel
import Presswork

/// One page as it stands in the new site. An archive has ten thousands of them until the site is published.
struct PageMade: Sendable {
    let file: WrittenFile
    /// As `KnownFile.key`.
    let key: Fingerprint?
    /// As `SearchedPage.isLasting`.
    let isLasting: Bool
    /// Nil where there is nothing to know besides.
    let pressed: PagePressed?
    /// Nil for a page that gives nothing to the search.
    let searched: SearchedArticle?
}
