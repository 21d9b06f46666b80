import Accessioning
import ArchiveModel
import Glibc

/// What stands in the output folder and was not written by a build: `.gitignore`, `CNAME`, a repository.
struct ForeignFiles {
    let output: String

    /// Hard-links each file and each link into the new site, unless a page has taken its address; empty folders are made
    /// anew, for a repository needs those it has.
    func carry(to staging: String, except taken: Set<String>) throws(SystemError) {
        var status = stat()
        guard lstat(output, &status) == 0 else { return }
        let ours = manifest().union(taken)
        // Paths below the output, each with a slash at its end.
        var folders = [""]
        while let folder = folders.popLast() {
            let entries = try FolderNames.list(output + "/" + folder)
            if entries.isEmpty { try FileWriting.makeFolders(staging + "/" + folder.dropLast()) }
            for entry in entries {
                let path = folder + entry.name
                if entry.isFolder {
                    folders.append(path + "/")
                } else if !ours.contains(path) {
                    try carry(path, from: folder, to: staging)
                }
            }
        }
    }

    private func carry(_ path: String, from folder: String, to staging: String) throws(SystemError) {
        if !folder.isEmpty { try FileWriting.makeFolders(staging + "/" + folder.dropLast()) }
        guard link(output + "/" + path, staging + "/" + path) == 0 else {
            throw SystemError(path: output + "/" + path, code: errno)
        }
    }

    /// The files that an earlier build wrote; empty where none was.
    func manifest() -> Set<String> {
        guard let bytes = try? FileBytes.read(output + "/" + OutputFolder.manifestName) else { return [] }
        return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
    }
}
