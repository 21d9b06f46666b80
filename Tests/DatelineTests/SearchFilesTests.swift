import ArchiveTesting
import Testing

/// What a build writes for the search.
@Suite struct SearchFilesTests {
    private func archive() throws -> Archive {
        let archive = try Archive()
        for n in 0..<40 {
            try archive.seed("\(n).txt", "The Lake of \(n)\n\nBy Jane Roe\n\nThe water stood at mark \(n * 7).\n")
        }
        return archive
    }

    @Test func anyNumberOfWorkersWritesTheSameIndex() throws {
        let archive = try archive()
        #expect(try archive.run("build", "--jobs", "1", "--output", "one").exitCode == 0)
        #expect(try archive.run("build", "--jobs", "5", "--output", "five").exitCode == 0)
        #expect(try archive.tree("one").files.keys.contains("search/root.js"))
        #expect(try archive.tree("five").difference(from: try archive.tree("one")) == nil)
    }

    @Test func anEditedTextChangesFewFiles() throws {
        let archive = try archive()
        #expect(try archive.run("build", "--output", "before").exitCode == 0)
        try archive.seed("7.txt", "The Lake of 7\n\nBy Jane Roe\n\nThe water stood at zero.\n")
        #expect(try archive.run("build", "--output", "after").exitCode == 0)
        let before = try archive.tree("before").files
        let changed = try archive.tree("after").files.filter { before[$0.key] != $0.value }.keys
            .filter { $0.hasPrefix("search/articles/") }
        #expect(changed.count == 1)
    }

    @Test func withoutSearchThereIsNeitherPageNorIndex() throws {
        let archive = try archive().file("dateline.yml", "search: false\n")
        #expect(try archive.run("build").exitCode == 0)
        #expect(!archive.exists("output/search.html") && !archive.exists("output/search"))
        #expect(try !archive.text("output/index.html").contains("search.html"))
    }

    /// Nothing is written, so that nothing is gathered.
    @Test func checkingNeedsNoIndex() throws {
        #expect(try archive().run("check").exitCode == 0)
    }
}
