import ArchiveTesting
import Foundation
import Testing

@testable import dateline

/// The tool itself: builds, serves, watches, ends.
@Suite(.serialized) struct PreviewRunTests {
    private let archive: Archive
    private let tool: RunningTool
    private let port: UInt16

    init() async throws {
        archive = try Archive().seed("wells.txt", "The Wells\n\nBy Jane Roe\n\nThe wells are deep.\n")
        try archive.file("dateline.yml", "title: Wells\nsearch: false\n")
        tool = try RunningTool(["serve", "--port", "0"], in: archive.path)
        let printed = try #require(await tool.wait(for: "(Ctrl-C ends it)"))
        let match = try #require(printed.firstMatch(of: #/Serving http:\/\/127\.0\.0\.1:(\d+)\/ \(Ctrl-C ends it\)\n/#))
        port = try #require(UInt16(match.1))
    }

    private func page() throws -> Client {
        let page = try Client(port: port)
        page.send("GET /.dateline/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        return page
    }

    private func get(_ path: String) throws -> Answer {
        let client = try Client(port: port)
        client.send("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        return Answer(client.rest())
    }

    @Test func anEditOfASeedReachesThePage() async throws {
        let page = try page()
        _ = page.until("\n\n")
        try archive.seed("wells.txt", "The Deep Wells\n\nBy Jane Roe\n\nThe wells are deep.\n")
        let told = try #require(page.until("\"more\":0}\n\n"))
        #expect(told.contains("\"published\":true,\"errors\":[]"))
        #expect(try get("/undated/").text.contains("The Deep Wells"))
        #expect(await tool.wait(for: "Rebuilt in ") != nil)
        #expect(try !archive.text("output/index.html").contains("reload.js"))
    }

    @Test func aBrokenTemplateIsToldAndTheLastGoodSiteStays() async throws {
        let page = try page()
        _ = page.until("\n\n")
        try archive.template("front", "<p>\n{{titel}}</p>\n")
        let told = try #require(page.until("\n\n"))
        #expect(told.contains("\"published\":false") && told.contains("templates/front.mustache:2:3"))
        #expect(told.contains("{{titel}}"))
        #expect(try get("/undated/").text.contains("The Wells"))
        let printed = try #require(await tool.wait(for: "Not rebuilt; the last good site is served\n"))
        #expect(printed.contains("templates/front.mustache:2:3: error: "))
        try archive.remove("templates/front.mustache")
        #expect(page.until("\"published\":true,\"errors\":[]") != nil)
    }

    @Test func aBrokenConfigurationIsNoReasonToEnd() async throws {
        let page = try page()
        _ = page.until("\n\n")
        try archive.file("dateline.yml", "titel: Wells\nsource: 7: 8\n")
        #expect(try #require(page.until("\n\n")).contains("dateline.yml"))
        try archive.file("dateline.yml", "title: New Wells\nsearch: false\n")
        #expect(try #require(page.until("\"errors\":[]")).contains("\"published\":true"))
        #expect(try get("/").text.contains("New Wells"))
    }

    @Test func newFoldersAreWatchedAndSavingByRenamingIsSeen() async throws {
        try archive.seed("deep/er/gauge.txt", "The Gauge\n\nBy John Poe\n\nThe gauge is read.\n")
        #expect(try await shows("The Gauge"))
        try archive.file("seeds/deep/er/.gauge.swp", "The New Gauge\n\nBy John Poe\n\nThe gauge is read.\n")
        let folder = archive.path + "/seeds/deep/er/"
        #expect(rename(folder + ".gauge.swp", folder + "gauge.txt") == 0)
        #expect(try await shows("The New Gauge"))
    }

    /// Whether the list of undated articles comes to have a text. One edit may be seen in two builds.
    private func shows(_ text: String) async throws -> Bool {
        for _ in 0..<1200 {
            if try get("/undated/").text.contains(text) { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    @Test func aSiteThatIsTakenAwayIsBuiltAgain() async throws {
        try archive.remove("output")
        #expect(await tool.wait(for: "Rebuilt in ") != nil)
        #expect(try get("/").status == 200)
    }

    @Test func seedsThatGoAreAnErrorUntilTheyComeBack() async throws {
        #expect(rename(archive.path + "/seeds", archive.path + "/away") == 0)
        #expect(try #require(await tool.wait(for: "Not rebuilt")).contains("seeds: error: no such folder"))
        #expect(try get("/").status == 200)
        #expect(rename(archive.path + "/away", archive.path + "/seeds") == 0)
        #expect(await tool.wait(for: "Rebuilt in ") != nil)
    }

    @Test func noRequestFailsWhileSitesTakeTurns() async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        for number in 1...3 {
            try archive.seed("wells.txt", "The Wells \(number)\n\nBy Jane Roe\n\nThe wells are deep.\n")
            while tool.printed.components(separatedBy: "Rebuilt in ").count <= number, ContinuousClock.now < deadline {
                for path in ["/", "/undated/", "/assets/style.css"] { #expect(try get(path).status == 200) }
            }
        }
        #expect(ContinuousClock.now < deadline)
    }

    @Test(arguments: [SIGINT, SIGTERM]) func aSignalEndsItWithNothingLeftBehind(_ signal: Int32) async throws {
        for number in 0..<60 {
            try archive.seed("more-\(number).txt", "More \(number)\n\nBy Jane Roe\n\nMore is said.\n")
        }
        let staging = archive.path + "/.output.dateline-new"
        for _ in 0..<2000 where !FileManager.default.fileExists(atPath: staging) {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(tool.end(with: signal) == 0)
        #expect(!archive.exists(".output.dateline-new"))
        #expect(archive.exists("output/index.html"))
    }
}

@Test func aPreviewOfDraftsPublishesNone() async throws {
    let archive = try Archive().seed("wells.md", "---\ntitle: The Wells\ndraft: true\n---\nThe wells are deep.\n")
    let tool = try RunningTool(["serve", "--drafts", "--port", "0"], in: archive.path)
    _ = try #require(await tool.wait(for: "(Ctrl-C ends it)"))
    #expect(archive.exists(".dateline/drafts/undated/the-wells.html"))
    #expect(!archive.exists("output"))
}

@Test func usageOfServeIsChecked() throws {
    let archive = try Archive().seed("wells.txt", "The Wells\n")
    let named = try archive.run("serve", "--host", "example.org")
    #expect(named.exitCode == 2)
    #expect(named.errors.contains("--host is an address such as 127.0.0.1 or ::1, not 'example.org'."))
    #expect(try archive.run("serve", "--port", "70000").exitCode == 2)
    let socket = try PortChoice.listen(host: "127.0.0.1", wanted: 0).socket
    let taken = try archive.run("serve", "--port", "\(ListeningAddress.port(of: socket))")
    #expect(taken.exitCode == 1 && taken.errors.contains("is taken; name another with --port"))
    #expect(!archive.exists("output"))
}
