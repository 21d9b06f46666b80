import ArchiveModel
import Presswork

/// One page as it stands in the new site. A class, for lists of it are handed on by the ten thousand.
final class PageMade: Sendable {
    let file: WrittenFile
    /// As `KnownFile.key`.
    let key: Fingerprint?
    let pressed: PagePressed
    /// As `SearchedPage.isLasting`.
    let isLasting: Bool
    /// Of `pressed` in the cache, where it stands there already.
    let place: StoredPlace?
    /// Of an article that is searched, where no cache has it; else `recordPlace` is where it stands.
    let record: SearchRecord?
    let recordPlace: StoredPlace?
    let searchFiles: [WrittenFile]

    init(
        file: WrittenFile, key: Fingerprint?, pressed: PagePressed, isLasting: Bool, place: StoredPlace?,
        record: SearchRecord?, recordPlace: StoredPlace?, searchFiles: [WrittenFile]
    ) {
        self.file = file
        self.key = key
        self.pressed = pressed
        self.isLasting = isLasting
        self.place = place
        self.record = record
        self.recordPlace = recordPlace
        self.searchFiles = searchFiles
    }
}
