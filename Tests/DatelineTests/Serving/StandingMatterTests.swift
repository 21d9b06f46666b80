import ArchiveTesting
import Foundation
import Testing

/// What a preview has in memory never shows: after each edit its site is the one that a build from nothing makes.
@Suite(.serialized) struct StandingMatterTests {
    private let archive: Archive
    private let tool: RunningTool

    init() async throws {
        archive = try Archive().file("dateline.yml", "title: Wells\n")
            .seed("old/wells.txt", "The Wells\n\nBy Jane Roe\n\n3 May 2011\n\nThe wells of Almaty are deep.\n")
            .seed("old/rails.md", "The Rails\n\nBy J. Roe\n\n4 May 2012\n\nOf [wells](wells.txt) and trains.\n")
            .seed("gauge.txt", "The Gauge\n\nBy John Poe\n\n4 May 2012\n\nIn Tbilisi the gauge is read.\n")
        tool = try RunningTool(["serve", "--port", "0"], in: archive.path)
        _ = try #require(await tool.wait(for: "(Ctrl-C ends it)"))
        // An edit that leaves the rest standing comes first in every test, for there is nothing standing before it.
        try await edit { try $0.seed("gauge.txt", "The Gauge\n\nBy John Poe\n\n4 May 2012\n\nThe gauge is read.\n") }
    }

    /// Waits until the site is what a build from nothing makes of the edited archive.
    private func edit(_ edit: (Archive) throws -> Void) async throws {
        try edit(archive)
        let clean = try Archive().copy(["dateline.yml", "authorities.yml", "seeds", "templates"], from: archive.path)
        #expect(try clean.run("build").exitCode == 0)
        let wanted = try clean.tree()
        for _ in 0..<400 {
            // While the sites are swapped it can't be looked through.
            if (try? archive.tree()) == wanted { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        let difference = try archive.tree().difference(from: wanted)
        #expect(difference == nil, "\(difference ?? "")\n\(tool.printed)")
    }

    @Test func editsOfTextTitleDateAndRegion() async throws {
        for text in [
            "The Wells\n\nBy Jane Roe\n\n3 May 2011\n\nThe wells are deep and sweet.\n",
            "The Deep Wells\n\nBy Jane Roe\n\n3 May 2011\n\nThe wells are deep and sweet.\n",
            "The Deep Wells\n\nBy Jane Roe\n\n3 May 2013\n\nThe wells are deep and sweet.\n",
            "The Deep Wells\n\nBy Jane Roe\n\n3 May 2013\n\nIn Tbilisi and Almaty the wells are deep.\n",
            "The Gauge\n\nBy John Poe and Jane Roe\n\n4 May 2012\n\nOf [rails](rails.md) in Almaty.\n",
        ] { try await edit { try $0.seed("old/wells.txt", text) } }
    }

    @Test func aTemplateAndItsGoing() async throws {
        try await edit { try $0.template("search", "<p>{{page_title}}</p>\n") }
        try await edit { try $0.seed("gauge.txt", "The Gauge\n\nBy John Poe\n\n4 May 2012\n\nIt is read.\n") }
        try await edit { try $0.remove("templates/search.mustache") }
    }

    @Test func aFolderThatGoesAndComesBack() async throws {
        try await edit { try $0.remove("seeds/old") }
        try await edit { try $0.seed("old/wells.txt", "The Wells\n\nBy Jane Roe\n\n3 May 2011\n\nIn Almaty.\n") }
    }

    @Test func aSeedThatIsRenamed() async throws {
        try await edit { archive in
            #expect(rename(archive.path + "/seeds/old/wells.txt", archive.path + "/seeds/old/zzz.txt") == 0)
        }
        try await edit { archive in
            #expect(rename(archive.path + "/seeds/old/zzz.txt", archive.path + "/seeds/a.txt") == 0)
        }
    }

    @Test func namesOfAuthoritiesAndTheirGoing() async throws {
        try await edit {
            try $0.file("authorities.yml", "authors:\n  - heading: Jane Roe\n    variants: [J. Roe, John Poe]\n")
        }
        try await edit { try $0.seed("gauge.txt", "The Gauge\n\nBy J. Roe\n\n4 May 2012\n\nIt is read.\n") }
        try await edit { try $0.remove("authorities.yml") }
    }

    @Test func theConfigurationAndItsLanguage() async throws {
        try await edit { try $0.file("dateline.yml", "title: Wells\nlanguage: ru\nsearch: false\n") }
        try await edit { try $0.file("dateline.yml", "title: Wells\nbase_url: https://a.example/x/\n") }
        try await edit { try $0.file("dateline.yml", "title: Wells\n") }
    }

    @Test func whatAnotherBuildDidMeanwhile() async throws {
        #expect(try archive.run("build", arguments: ["--base-url", "https://a.example/"]).exitCode == 0)
        try await edit { try $0.seed("gauge.txt", "The Gauge\n\nBy John Poe\n\n4 May 2012\n\nIt is broken.\n") }
        try archive.remove(".dateline")
        try await edit { try $0.seed("gauge.txt", "The Gauge\n\nBy John Poe\n\n4 May 2012\n\nIt is mended.\n") }
    }

    @Test func aSiteChangedByHandAndAFileAddedToIt() async throws {
        try archive.file("output/index.html", "by hand\n").remove("output/authors/john-poe.html")
        try await edit { try $0.seed("gauge.txt", "The Gauge\n\nBy John Poe\n\n4 May 2012\n\nIt is new.\n") }
    }
}
