import ArchiveModel
import Glibc

/// Publishes into a folder that can't be swapped, a mounted disk: each file takes the place of the old one in one step,
/// though not all at the same moment. A build that is stopped midway is finished by the next one.
struct FileByFile {
    let output: String
    let staging: String

    /// `names` are the new site's files; `old` those that an earlier build wrote.
    func publish(_ names: [String], replacing old: Set<String>) throws(SystemError) {
        // Until the end the list names old and new files alike, so that none of ours is ever taken for somebody else's.
        try writeManifest(old.union(names).sorted(by: CodePointOrder.precedes))
        for name in names {
            if let slash = name.lastIndex(of: "/") { try FileWriting.makeFolders(output + "/" + name[..<slash]) }
            try move(staging + "/" + name, to: output + "/" + name)
        }
        for name in old.subtracting(names).sorted(by: CodePointOrder.precedes) { remove(name) }
        try writeManifest(names)
        try FileWriting.remove(staging)
    }

    private func writeManifest(_ names: [String]) throws(SystemError) {
        let path = staging + "/" + OutputFolder.manifestName
        unlink(path)
        try FileWriting.write(OutputFolder.manifest(names), to: path, shown: output)
        try move(path, to: output + "/" + OutputFolder.manifestName)
    }

    private func move(_ file: String, to place: String) throws(SystemError) {
        if rename(file, place) != 0 { throw SystemError(path: place, code: errno) }
    }

    /// With the folders that it leaves empty; what is gone already is no fault.
    private func remove(_ name: String) {
        unlink(output + "/" + name)
        var folder = name[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if rmdir(output + "/" + folder) != 0 { return }
        }
    }
}
