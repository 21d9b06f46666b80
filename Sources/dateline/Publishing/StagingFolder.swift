import Accessioning
import ArchiveModel
import Glibc

/// The folder that a new site is put together in, held open.
struct StagingFolder: Sendable {
    let path: String
    let opened: OpenFolder
    let spare: SpareSite?

    /// Links a file of the open folder into this one, at the same address, unless it is there already.
    func link(_ address: String, inode: UInt64, from folder: OpenFolder) -> Bool {
        if let spare {
            if spare.has(address, inode: inode) { return true }
            SpareSite.clear(address, in: opened, at: path)
        }
        return linkat(folder.descriptor, address, opened.descriptor, address, 0) == 0
    }
}
