import Glibc

/// Removes a folder with all that is in it, on all cores: an old site has a link for every file of the new one.
enum FolderRemoval {
    /// What can't be removed stays; links are not followed.
    static func remove(_ path: String, _ workers: Workers) async {
        // Folders come before what is in them, so that in reverse each is empty when its turn comes.
        var folders = [path]
        var level = 0..<1
        while !level.isEmpty {
            let start = level.lowerBound
            let parents = folders
            let below = await workers.map(level.count) { empty(parents[start + $0]) }
            level = folders.count..<(folders.count + below.reduce(0) { $0 + $1.count })
            folders += below.flatMap(\.self)
        }
        for folder in folders.reversed() { rmdir(folder) }
    }

    /// The folders that are in it, once all else is gone.
    private static func empty(_ path: String) -> [String] {
        guard let entries = try? FolderNames.list(path) else { return [] }
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        for entry in entries where !entry.isFolder { unlinkat(descriptor, entry.name, 0) }
        return entries.filter(\.isFolder).map { path + "/" + $0.name }
    }
}
