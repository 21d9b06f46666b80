import Accessioning
import ArchiveModel

/// A file of the new site, as it stands in the staging folder.
struct WrittenFile: Sendable {
    /// Below the site's root.
    let path: String
    let stamp: FileStamp
    /// Of its bytes.
    let content: Fingerprint
    /// The old site's file is the new site's too.
    let isKept: Bool
    /// What the last build knew of the file, where it is kept for that.
    var known: KnownFile?
}
