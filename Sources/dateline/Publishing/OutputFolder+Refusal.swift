import ArchiveModel
import Glibc

extension OutputFolder {
    /// Why a folder is not to be written to.
    struct Refusal {
        let words: String
        let isForceable: Bool
    }

    static func refusal(_ path: String) -> Refusal? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: break
        case S_IFLNK: return Refusal(words: "it is a link; name the folder itself", isForceable: false)
        default: return Refusal(words: "it is a file, not a folder", isForceable: false)
        }
        var manifest = stat()
        if lstat(path + "/" + manifestName, &manifest) == 0, manifest.st_mode & S_IFMT == S_IFREG { return nil }
        let names = ((try? FolderNames.list(path)) ?? []).map(\.name)
        let harmless = [".gitignore", ".gitkeep", "lost+found", StagingPlace.nameWithin]
        if names.allSatisfy(harmless.contains) { return nil }
        return Refusal(
            words: "it isn't empty and no build made it; --force adds the site to what is there", isForceable: true)
    }
}
