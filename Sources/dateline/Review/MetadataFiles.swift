import Accessioning
import ArchiveModel
import Glibc

/// Reads and writes the `<name>.meta.yml` files of a folder of seeds.
struct MetadataFiles {
    /// As the user names it.
    let folder: String

    /// Nil where there is none. Throws for a link and for anything else that is no file.
    func read(_ name: String) throws(SystemError) -> [UInt8]? {
        do { return try SeedFolder(folder).read(FileName(name)) } catch {
            if error.isMissing { return nil }
            throw SystemError(path: folder + "/" + name, refusing: error.reason)
        }
    }

    /// Writes all the files beside the old ones and then puts each into its place in one step. What fails before that
    /// leaves everything as it was.
    func write(_ files: [(name: String, bytes: [UInt8])]) throws(SystemError) {
        var written: [String] = []
        do throws(SystemError) {
            for file in files {
                let draft = draft(file.name)
                // Left by a run that was killed.
                unlink(draft)
                written.append(draft)
                try FileWriting.write(file.bytes, to: draft, shown: folder + "/" + file.name)
                keepRights(of: folder + "/" + file.name, draft)
            }
        } catch {
            for draft in written { unlink(draft) }
            throw error
        }
        for (index, file) in files.enumerated() where rename(draft(file.name), folder + "/" + file.name) != 0 {
            let error = SystemError(path: folder + "/" + file.name, code: errno)
            for rest in files[index...] { unlink(draft(rest.name)) }
            throw error
        }
    }

    /// Hidden, so that it is no seed.
    private func draft(_ name: String) -> String {
        let slash = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        return "\(folder)/\(name[..<slash]).\(name[slash...]).dateline-new"
    }

    private func keepRights(of file: String, _ draft: String) {
        var status = stat()
        if lstat(file, &status) == 0 { chmod(draft, status.st_mode & 0o777) }
    }
}
