import Accessioning
import ArchiveModel

/// What an earlier build wrote to one address. A class, for lists of it are handed on by the ten thousand.
final class KnownFile: Sendable {
    /// Below the site's root.
    let path: String
    let stamp: FileStamp
    /// Of its bytes.
    let content: Fingerprint
    /// Of all that went into it (`PageKeys`); nil for a file that is made every time, and for what isn't a page.
    let key: Fingerprint?
    /// Of the `PagePressed` value, in the cache's file of pages; nil where there is nothing to know besides.
    let place: StoredPlace?
    /// Of the article's `SearchRecord`, in the same file; nil for a page that is no article.
    let record: StoredPlace?
    /// What stands at `place`, where this process has it in hand. It isn't stored.
    let pressed: PagePressed?

    init(
        path: String, stamp: FileStamp, content: Fingerprint, key: Fingerprint? = nil, place: StoredPlace? = nil,
        record: StoredPlace? = nil, pressed: PagePressed? = nil
    ) {
        self.path = path
        self.stamp = stamp
        self.content = content
        self.key = key
        self.place = place
        self.record = record
        self.pressed = pressed
    }

    /// The same with its two values at other places.
    func moved(to place: StoredPlace?, record: StoredPlace?) -> KnownFile {
        KnownFile(
            path: path, stamp: stamp, content: content, key: key, place: place, record: record, pressed: pressed)
    }
}

extension KnownFile: Stored {
    func store(in writer: inout StoreWriter) {
        writer.text(path)
        writer.value(stamp)
        writer.fingerprint(content)
        writer.optional(key)
        writer.optional(place)
        writer.optional(record)
    }

    convenience init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            path: try reader.text(), stamp: try reader.value(), content: try reader.fingerprint(),
            key: try reader.optional(), place: try reader.optional(), record: try reader.optional())
    }
}
