import ArchiveModel
import Presswork

/// What one article gave to the search.
final class SearchedArticle: Sendable {
    /// Where no cache has it; else `place` is where it stands.
    let record: SearchRecord?
    /// In the cache's file of pages.
    let place: StoredPlace?
    /// Their addresses follow from the article's number.
    let files: [WrittenFile]

    init(record: SearchRecord?, place: StoredPlace?, files: [WrittenFile]) {
        self.record = record
        self.place = place
        self.files = files
    }
}
