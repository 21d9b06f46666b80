import Accessioning
import ArchiveModel

/// What an earlier build wrote to one address. A class, for lists of it are handed on by the ten thousand.
final class KnownFile: TableRow {
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
    /// Files that the article gave to the search.
    let searchFileCount: Int
    /// What stands at `place`, where this process has it in hand. It isn't stored.
    let pressed: PagePressed?
    let standing: Range<Int>?

    init(
        path: String, stamp: FileStamp, content: Fingerprint, key: Fingerprint? = nil, place: StoredPlace? = nil,
        record: StoredPlace? = nil, searchFileCount: Int = 0, pressed: PagePressed? = nil,
        standing: Range<Int>? = nil
    ) {
        self.path = path
        self.stamp = stamp
        self.content = content
        self.key = key
        self.place = place
        self.record = record
        self.searchFileCount = searchFileCount
        self.pressed = pressed
        self.standing = standing
    }

    /// A file of which nothing is known besides.
    convenience init(_ file: WrittenFile, key: Fingerprint? = nil) {
        self.init(path: file.path, stamp: file.stamp, content: file.content, key: key)
    }

    /// The same with its two values at other places.
    func moved(to place: StoredPlace?, record: StoredPlace?) -> KnownFile {
        KnownFile(
            path: path, stamp: stamp, content: content, key: key, place: place, record: record,
            searchFileCount: searchFileCount, pressed: pressed)
    }

    func store(in writer: inout StoreWriter) {
        writer.text(path)
        writer.value(stamp)
        writer.fingerprint(content)
        // Written out: `optional`, which is for any type, has to learn first what an optional of it is.
        writer.flag(key != nil)
        if let key { writer.fingerprint(key) }
        writer.flag(place != nil)
        if let place { writer.value(place) }
        writer.flag(record != nil)
        if let record { writer.value(record) }
        writer.number(searchFileCount)
    }

    convenience init(from reader: inout StoreReader) throws(StoreDamage) {
        let start = reader.position
        let (path, stamp): (String, FileStamp) = (try reader.text(), try reader.value())
        let content = try reader.fingerprint()
        let key = try reader.flag() ? try reader.fingerprint() : nil
        let place = try reader.flag() ? try reader.value() as StoredPlace : nil
        let record = try reader.flag() ? try reader.value() as StoredPlace : nil
        let count = try reader.number()
        self.init(
            path: path, stamp: stamp, content: content, key: key, place: place, record: record, searchFileCount: count,
            standing: start..<reader.position)
    }

    /// Whether all that is known of the file is what is known of one that is no page.
    func isPlain(_ file: WrittenFile, key: Fingerprint?) -> Bool {
        stamp == file.stamp && content == file.content && self.key == key && place == nil && record == nil
            && searchFileCount == 0
    }

    /// `other` itself where it says the same, so that its row is copied.
    func kept(as other: KnownFile?) -> KnownFile {
        guard let other, isSame(as: other) else { return self }
        if pressed == nil || other.pressed != nil { return other }
        return KnownFile(
            path: path, stamp: stamp, content: content, key: key, place: place, record: record,
            searchFileCount: searchFileCount, pressed: pressed, standing: other.standing)
    }

    private func isSame(as other: KnownFile) -> Bool {
        stamp == other.stamp && content == other.content && key == other.key && place == other.place
            && record == other.record && searchFileCount == other.searchFileCount && path == other.path
    }
}
