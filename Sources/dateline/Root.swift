import ArchiveModel

/// The folder that relative paths start from.
struct Root {
    let path: String

    /// Absolute paths stay as they are; with `.` as the root relative ones do too, so that messages stay short. Slashes at
    /// the end go: shells put them there.
    func resolve(_ written: String) -> String {
        var relative = written
        while relative.utf8.count > 1, relative.hasSuffix("/") { relative.removeLast() }
        if relative.hasPrefix("/") || path == "." || path.isEmpty { return relative }
        return path.hasSuffix("/") ? path + relative : path + "/" + relative
    }
}
