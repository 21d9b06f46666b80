import Accessioning
import ArchiveModel

/// A folder of a site. As long as its stamp is the same, nothing was put into it, removed or renamed there: if it is
/// settled.
struct KnownFolder: Sendable {
    /// Below the site's root; empty for the root.
    let path: String
    let stamp: FileStamp
    /// Not when it was changed so short a time before it was looked at that one more change could have the same stamp.
    let isSettled: Bool

    /// File systems count in steps of a tick, ten milliseconds at most, or of two seconds.
    private static let (fine, coarse) = (20_000_000, 2_000_000_000)

    /// Nil where one of them is no folder.
    static func all(_ paths: [String], in root: OpenFolder) -> [KnownFolder]? {
        let moment = FileStamp.now()
        var folders: [KnownFolder] = []
        for path in [""] + paths {
            guard let stamp = root.folderStamp(path) else { return nil }
            let last = max(stamp.changed, stamp.modified)
            let step = last % 1_000_000_000 == 0 ? coarse : fine
            folders.append(KnownFolder(path: path, stamp: stamp, isSettled: last < moment - step))
        }
        return folders
    }

    func isSame(in root: OpenFolder) -> Bool { root.folderStamp(path) == stamp }
}

extension KnownFolder: Stored {
    func store(in writer: inout StoreWriter) {
        writer.text(path)
        writer.value(stamp)
        writer.flag(isSettled)
    }

    init(from reader: inout StoreReader) throws(StoreDamage) {
        path = try reader.text()
        stamp = try reader.value()
        isSettled = try reader.flag()
    }
}
