import Accessioning
import ArchiveModel
import Glibc

/// The site before the present one. It has a link to nearly each of the present one's files, so a new site is made of it
/// by what has changed alone, instead of a link for every file.
final class SpareSite: Sendable {
    /// The present site's.
    private let known: KnownFiles
    /// As `KnownSpare.stale`.
    private let stale: Set<String>
    /// Those that it has, but for its root.
    let folders: Set<String>

    init(_ spare: KnownSpare, known: KnownFiles) {
        self.known = known
        stale = Set(spare.stale)
        folders = Set(spare.folders.map(\.path))
    }

    /// Whether it has the very file that the present site has there. Its folders were seen to be as they were left, so
    /// what the last build knew of them holds.
    func has(_ path: String, inode: UInt64) -> Bool { known[path].map { has($0, inode: inode) } ?? false }

    /// The same of the present site's file.
    func has(_ file: KnownFile, inode: UInt64) -> Bool {
        file.stamp.inode == inode && !stale.contains(file.path)
    }

    /// What it has and the new site has not.
    func leftovers(_ change: SiteChange) -> [String] {
        let come = Set(change.come)
        return change.gone
            + stale.filter { known[$0] == nil && !come.contains($0) }.sorted(by: CodePointOrder.precedes)
    }

    /// Makes room for a file in the open folder.
    static func clear(_ path: String, in folder: OpenFolder, at place: String) {
        // A folder stands there if the address was one's name: then the new site has nothing in it.
        if unlinkat(folder.descriptor, path, 0) != 0, errno == EISDIR { try? FileWriting.remove(place + "/" + path) }
    }

    /// Removes files, and the folders that are empty then.
    static func remove(_ paths: [String], in folder: OpenFolder) {
        for path in paths {
            unlinkat(folder.descriptor, path, 0)
            var above = path[...]
            while let slash = above.lastIndex(of: "/") {
                above = above[..<slash]
                if unlinkat(folder.descriptor, String(above), AT_REMOVEDIR) != 0 { break }
            }
        }
    }
}
