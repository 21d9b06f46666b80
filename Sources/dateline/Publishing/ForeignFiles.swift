import Accessioning
import ArchiveModel
import Glibc

/// What stands in the output folder and was not written by a build: `.gitignore`, `CNAME`, a repository.
struct ForeignFiles {
    let output: String

    /// Paths below the output.
    struct Carried: Sendable {
        var files: [String] = []
        /// Those that files were carried in, or that are empty.
        var folders: [String] = []
    }

    /// Hard-links each file and each link into the new site, unless a page has taken its address; empty folders are made
    /// anew, for a repository needs those it has. Gives what is in the new site therefore.
    func carry(to staging: String, except taken: some Sequence<String>) throws(SystemError) -> Carried {
        var status = stat()
        guard lstat(output, &status) == 0 else { return Carried() }
        var carried: Set<String> = []
        var files: [String] = []
        let ours = manifest().union(taken).union([OutputFolder.manifestName])
        // Paths below the output, each with a slash at its end.
        var folders = [""]
        while let folder = folders.popLast() {
            let entries = try FolderNames.list(output + "/" + folder)
            if entries.isEmpty, !folder.isEmpty {
                try makeFolder(String(folder.dropLast()), in: staging)
                carried.insert(String(folder.dropLast()))
            }
            for entry in entries {
                let path = folder + entry.name
                if entry.isFolder {
                    folders.append(path + "/")
                } else if !ours.contains(path) {
                    try carry(path, from: folder, to: staging)
                    files.append(path)
                    if !folder.isEmpty { carried.insert(String(folder.dropLast())) }
                }
            }
        }
        return Carried(
            files: files.sorted(by: CodePointOrder.precedes), folders: carried.sorted(by: CodePointOrder.precedes))
    }

    private func carry(_ path: String, from folder: String, to staging: String) throws(SystemError) {
        if !folder.isEmpty { try makeFolder(String(folder.dropLast()), in: staging) }
        let (file, place) = (output + "/" + path, staging + "/" + path)
        if link(file, place) == 0 { return }
        // A site that was kept has it, and perhaps another one of the name.
        let code = errno
        guard code == EEXIST, unlink(place) == 0, link(file, place) == 0 else { throw refusal(path, code) }
    }

    private func makeFolder(_ folder: String, in staging: String) throws(SystemError) {
        do throws(SystemError) { try FileWriting.makeFolders(staging + "/" + folder) } catch {
            throw refusal(folder, error.code)
        }
    }

    private func refusal(_ path: String, _ code: Int32) -> SystemError {
        let place = output + "/" + path
        guard code == EEXIST || code == ENOTDIR else { return SystemError(path: place, code: code) }
        return SystemError(
            path: place, refusing: "no build made it, and the new site has something else in its way; move it elsewhere"
        )
    }

    /// The files that an earlier build wrote; empty where none was.
    func manifest() -> Set<String> {
        guard let bytes = try? FileBytes.read(output + "/" + OutputFolder.manifestName) else { return [] }
        return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
    }
}
