/// An image that lies among the seeds, as a page shows it.
package struct SeedImage: Sendable, Hashable {
    /// Below the folder of seeds.
    package let path: String
    /// Where the site has its copy.
    package let permalink: Permalink
    /// Pixels, 1 or more.
    package let width: Int
    package let height: Int

    package init(path: String, width: Int, height: Int) {
        self.path = path
        self.width = width
        self.height = height
        permalink = Permalink(SeedImage.folder + SeedImage.address(of: path))
    }

    /// Holds nothing else.
    package static let folder = "images/"

    /// The path itself where every server and file system takes it; else a slug of it with the path's fingerprint, so that
    /// an address hangs on no other file.
    private static func address(of path: String) -> String {
        let parts = path.split(separator: "/")
        let isSafe =
            path.utf8.count <= 150 && parts.allSatisfy { $0.first != "." && $0.last != "." }
            && path.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "-_./".utf8.contains($0)
            }
        if isSafe { return path }
        let file = parts.last ?? ""
        let dot = file.lastIndex(of: ".") ?? file.endIndex
        let mark = String(FNV.digest(Array(path.utf8)), radix: 16)
        let slug = Slug.make(String(file[..<dot]))
        return (slug.isEmpty ? "" : slug + "-") + mark + file[dot...].lowercased()
    }
}

/// The images among the seeds, by their paths.
package struct SeedImages: Sendable {
    /// Why an image is not shown.
    package enum Refusal: Sendable {
        /// It may hold scripts.
        case svg
        /// Its bytes are none of the known formats'.
        case unreadable
    }

    package let shown: [String: SeedImage]
    package let refused: [String: Refusal]

    package init(shown: [SeedImage] = [], refused: [String: Refusal] = [:]) {
        self.shown = Dictionary(shown.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.refused = refused
    }
}
