import Accessioning
import ArchiveModel

/// A file of the new site, as it stands in the staging folder. Of an edit's ten thousands nearly all are what is known
/// already, and take no memory of their own.
enum WrittenFile: Sendable {
    /// The old site's file is the new site's too, with the stamp that the last build knew.
    case same(KnownFile)
    case other(Other)

    /// `isKept` and `known` as below.
    final class Other: Sendable {
        let path: String
        let stamp: FileStamp
        let content: Fingerprint
        let isKept: Bool
        let known: KnownFile?

        init(path: String, stamp: FileStamp, content: Fingerprint, isKept: Bool, known: KnownFile?) {
            self.path = path
            self.stamp = stamp
            self.content = content
            self.isKept = isKept
            self.known = known
        }
    }

    init(path: String, stamp: FileStamp, content: Fingerprint, isKept: Bool) {
        self = .other(Other(path: path, stamp: stamp, content: content, isKept: isKept, known: nil))
    }

    /// The old site's file, which is kept for what the last build knew of it.
    init(kept file: KnownFile, _ stamp: FileStamp) {
        self =
            stamp == file.stamp
            ? .same(file)
            : .other(Other(path: file.path, stamp: stamp, content: file.content, isKept: true, known: file))
    }

    /// Below the site's root.
    var path: String {
        switch self {
        case .same(let file): file.path
        case .other(let file): file.path
        }
    }

    var stamp: FileStamp {
        switch self {
        case .same(let file): file.stamp
        case .other(let file): file.stamp
        }
    }

    /// Of its bytes.
    var content: Fingerprint {
        switch self {
        case .same(let file): file.content
        case .other(let file): file.content
        }
    }

    /// The old site's file is the new site's too.
    var isKept: Bool {
        switch self {
        case .same: true
        case .other(let file): file.isKept
        }
    }

    /// What the last build knew of the file, where it is kept for that.
    var known: KnownFile? {
        switch self {
        case .same(let file): file
        case .other(let file): file.known
        }
    }
}
