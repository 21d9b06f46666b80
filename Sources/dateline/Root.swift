import ArchiveModel
import Glibc

/// The folder that relative paths start from.
struct Root {
    let path: String

    /// Absolute paths stay as they are; with `.` as the root relative ones do too, so that messages stay short. Slashes at
    /// the end go, with a dot behind them: shells put them there.
    func resolve(_ written: String) -> String {
        var relative = written
        while relative.utf8.count > 1, relative.hasSuffix("/") || relative.hasSuffix("/.") {
            relative.unicodeScalars.removeLast()
        }
        if relative.hasPrefix("/") || path == "." || path.isEmpty { return relative }
        return path.hasSuffix("/") ? path + relative : path + "/" + relative
    }

    /// Why nothing can start from there. Without it a misspelt root would be made, for the cache stands in it.
    var missing: Finding? {
        var status = stat()
        let isThere = stat(path, &status) == 0
        if isThere, status.st_mode & S_IFMT == S_IFDIR { return nil }
        return Finding(
            .error, "root.missing", isThere ? "not a folder" : "no such folder", at: SourceLocation(path: path),
            suggestion: "--root names the folder that the archive stands in")
    }
}
