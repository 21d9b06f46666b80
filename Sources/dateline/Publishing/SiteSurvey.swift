import Accessioning
import ArchiveModel

/// The stamps of an old site's files, asked for while other work keeps one core busy.
struct SiteSurvey: Sendable {
    /// Of files that have another stamp than is known of them; nil for one that is not there. Few have.
    private let others: [ObjectIdentifier: FileStamp?]

    /// `files` have to last as long.
    init(_ files: [KnownFile], in folder: OpenFolder, _ workers: Workers) async {
        let parts = (files.count + Self.partSize - 1) / Self.partSize
        // Nobody waits for these to see how far the build is.
        let found = await Workers(jobs: workers.count).map(parts, atOnce: 1) { part in
            let range = (part * Self.partSize)..<min(files.count, (part + 1) * Self.partSize)
            return files[range].compactMap { file -> (ObjectIdentifier, FileStamp?)? in
                let stamp = folder.stamp(file.path)
                return stamp == file.stamp ? nil : (ObjectIdentifier(file), stamp)
            }
        }
        others = Dictionary(found.joined(), uniquingKeysWith: { first, _ in first })
    }

    /// Files that a worker asks for at one go.
    private static let partSize = 512

    /// Nil for a file that was not there. To be asked of those that it was made of alone.
    func stamp(_ file: KnownFile) -> FileStamp? {
        if others.isEmpty { return file.stamp }
        guard let other = others[ObjectIdentifier(file)] else { return file.stamp }
        return other
    }
}
