import Accessioning
import ArchiveModel
import Glibc

/// The folder that a new site is put together in, held open.
struct StagingFolder: Sendable {
    let path: String
    let opened: OpenFolder
    let spare: SpareSite?

    /// Links a file of the open folder into this one, at the same address.
    func link(_ address: String, from folder: OpenFolder) -> Bool {
        if spare != nil { SpareSite.clear(address, in: opened, at: path) }
        return linkat(folder.descriptor, address, opened.descriptor, address, 0) == 0
    }
}
