import ArchiveTesting
import Testing

/// An archive that is built already, to which a test adds what is wrong.
enum SoundArchive {
    static let seed = "A Plain Title\n\nBy Jane Roe\n\nText here about wells.\n"

    static func built() throws -> Archive {
        let archive = try Archive().seed("a.txt", seed)
        let run = try archive.run("build")
        try #require(run.exitCode == 0, "\(run.errors)")
        return archive
    }

    /// Adds something wrong and builds again. Nothing is published, and what was there is as it was.
    static func refused(_ arguments: String..., adding add: (Archive) throws -> Void) throws -> String {
        let archive = try built()
        let before = try archive.tree()
        try add(archive)
        let run = try archive.run("build", arguments: arguments)
        #expect(run.exitCode == 1 && run.output.isEmpty && !run.isOverdue)
        #expect(try archive.tree() == before)
        #expect(!archive.exists(".output.dateline-new"))
        return run.errors
    }

    /// Adds a seed that can't be published and builds again. The others are published, and the exit code says so.
    static func heldBack(_ add: (Archive) throws -> Void) throws -> String {
        let archive = try built()
        let before = try archive.tree()
        try add(archive)
        let run = try archive.run("build")
        #expect(run.exitCode == 3 && !run.isOverdue)
        #expect(run.lines.first?.hasSuffix("read, 1 article published, 1 held back") == true, "\(run.output)")
        #expect(try archive.tree() == before)
        return run.errors
    }

    /// The same with one seed `b.txt`.
    static func heldBack(_ text: String) throws -> String { try heldBack { try $0.seed("b.txt", text) } }

    /// What is told of a seed `b.txt` that is published all the same.
    static func published(_ text: String) throws -> String {
        let archive = try built()
        try archive.seed("b.txt", text)
        let run = try archive.run("build", "--verbose")
        #expect(run.exitCode == 0)
        #expect(run.lines.first == "2 seeds read, 2 articles published")
        return run.errors
    }
}
