import Foundation

/// A folder `Fixtures/<name>` with an archive and, in `expected`, the site that it makes.
///
/// With `DATELINE_UPDATE_GOLDEN=1` the expected site is written anew: read the difference before you commit it.
package struct GoldenSite {
    private let folder: String

    package init(_ name: String) { folder = Repository.fixtures + "/" + name }

    /// Builds the archive; what differs from the expected site, for people, or nil. The theme's own assets and the
    /// list of files are left out: the first are copied as they are, the second follows from the rest.
    package func difference() throws -> String? {
        let archive = try Archive().copy(["seeds", "templates", "dateline.yml", "authorities.yml"], from: folder)
        let run = try archive.run("build")
        if run.exitCode != 0 { return "ended with \(run.exitCode)\n" + run.errors }
        let made = try archive.tree().without("assets/", ".dateline-files")
        if Self.isRewriting { try rewrite(made) }
        return made.difference(from: try FolderTree(folder + "/expected"))
    }

    static var isRewriting: Bool { ProcessInfo.processInfo.environment["DATELINE_UPDATE_GOLDEN"] == "1" }

    private func rewrite(_ made: FolderTree) throws {
        let expected = folder + "/expected"
        try? FileManager.default.removeItem(atPath: expected)
        for (name, bytes) in made.files {
            let file = URL(fileURLWithPath: expected + "/" + name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }
}
