import ArchiveModel

/// The files of a site and the folders they stand in. One name can't be both, and case is not told apart on every file
/// system.
struct TakenAddresses {
    private var files: Set<String> = []
    private var folders: Set<String> = []

    init(_ pages: [PlannedPage]) {
        for page in pages { add(page.permalink) }
    }

    mutating func add(_ permalink: Permalink) {
        let path = permalink.path.lowercased()
        files.insert(path)
        folders.formUnion(Self.folders(of: path))
    }

    /// Why no other page can have the address; nil where it can.
    func refusal(_ permalink: Permalink) -> String? {
        let path = permalink.path.lowercased()
        if files.contains(path) { return "is the address of another page" }
        if folders.contains(path) { return "is a folder of other pages" }
        let file = Self.folders(of: path).first(where: files.contains)
        return file.map { "needs a folder '\($0)', and a file of the site is called so" }
    }

    /// Those above the path, the outermost first.
    private static func folders(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}
