import Accessioning
import ArchiveModel

/// What an earlier build wrote to one address.
struct KnownFile: Sendable {
    let stamp: FileStamp
    /// Of its bytes.
    let content: Fingerprint
    /// Of all that went into it (`PageKeys`); nil for a file that is made every time, and for what isn't a page.
    var key: Fingerprint?
    /// Of the `PagePressed` value, in the cache's file of pages; nil where there is nothing to know besides.
    var place: StoredPlace?
    /// Of the article's `SearchRecord`, in the same file; nil for a page that is no article.
    var record: StoredPlace?
}

extension KnownFile: Stored {
    func store(in writer: inout StoreWriter) {
        writer.value(stamp)
        writer.fingerprint(content)
        writer.optional(key)
        writer.optional(place)
        writer.optional(record)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        stamp = try reader.value()
        content = try reader.fingerprint()
        key = try reader.optional()
        place = try reader.optional()
        record = try reader.optional()
    }
}
