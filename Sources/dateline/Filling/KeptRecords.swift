import ArchiveModel
import Glibc
import Presswork
import Synchronization

/// Where each article's record for the search is until the index is made of them all.
final class KeptRecords: Sendable {
    enum Place: Sendable {
        /// In the cache's file of pages.
        case stored(StoredPlace)
        /// Where none is kept, or it can't be read back.
        case held(SearchRecord)
        case none
    }

    private let places: [Place]
    private let file: StoredFile?
    private let failure = Mutex<SystemError?>(nil)

    init(_ places: [Place], in file: StoredFile?) {
        self.places = places
        self.file = file
    }

    /// The first error of all passes.
    var error: SystemError? { failure.withLock { $0 } }

    var records: SearchRecords { SearchRecords(count: places.count) { self.pass($0) } }

    private func pass(_ body: (Int, RecordView) -> Void) {
        var window = file.map { StoredWindow($0) }
        for (article, place) in places.enumerated() {
            switch place {
            case .none: continue
            case .held(let record): RecordView.of(record) { body(article, $0) }
            case .stored(let place):
                do throws(SystemError) {
                    try window?.read(place) { bytes in
                        // Its fingerprint was looked at before.
                        guard let view = try? RecordView(stored: bytes) else { return fail(file?.failed(EIO)) }
                        body(article, view)
                    }
                } catch { fail(error) }
            }
        }
    }

    private func fail(_ error: SystemError?) { failure.withLock { $0 = $0 ?? error } }
}
