import ArchiveModel
import Presswork

/// One page as it stands in the new site. A class, for an archive has ten thousands of them until the site is published,
/// and lists of them are handed on.
final class PageMade: Sendable {
    let file: WrittenFile
    /// As `KnownFile.key`.
    let key: Fingerprint?
    /// As `SearchedPage.isLasting`.
    let isLasting: Bool
    /// Nil where there is nothing to know besides.
    let pressed: PagePressed?
    /// Nil for a page that gives nothing to the search.
    let searched: SearchedArticle?

    init(file: WrittenFile, key: Fingerprint?, isLasting: Bool, pressed: PagePressed?, searched: SearchedArticle?) {
        self.file = file
        self.key = key
        self.isLasting = isLasting
        self.pressed = pressed
        self.searched = searched
    }
}
