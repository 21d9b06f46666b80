import ArchiveModel
import Presswork

/// One page as it stands in the new site.
struct PageMade: Sendable {
    let file: WrittenFile
    /// As `KnownFile.key`.
    let key: Fingerprint?
    let pressed: PagePressed
    /// As `SearchedPage.isLasting`.
    let isLasting: Bool
    /// Of `pressed` in the cache, where it stands there already.
    let place: StoredPlace?
    /// Of an article that was pressed now and is searched; `recordPlace` is where the cache has it.
    let record: SearchRecord?
    let recordPlace: StoredPlace?
    let searchFiles: [WrittenFile]
}
