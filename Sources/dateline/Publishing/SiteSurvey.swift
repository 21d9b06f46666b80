import Accessioning
import ArchiveModel

/// The stamps of an old site's files, asked for at one go while other work keeps one core busy.
struct SiteSurvey: Sendable {
    private let stamps: [ObjectIdentifier: FileStamp]

    /// `files` have to last as long.
    init(_ files: [KnownFile], in folder: OpenFolder) {
        var stamps: [ObjectIdentifier: FileStamp] = [:]
        stamps.reserveCapacity(files.count)
        for file in files { stamps[ObjectIdentifier(file)] = folder.stamp(file.path) }
        self.stamps = stamps
    }

    /// Nil for a file that was not there, and for one that was not asked for.
    func stamp(_ file: KnownFile) -> FileStamp? { stamps[ObjectIdentifier(file)] }
}
