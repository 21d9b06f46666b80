import ArchiveTesting
import Testing

private func archive() throws -> Archive {
    let archive = try Archive().seed("a.txt", "Of Wells\n\nBy Jane Roe\n\n3 May 2011\n\nWater in Almaty.\n")
        .seed("b.txt", "Of Rails\n\nBy Jane Roe\n\n4 May 2012\n\nTrains.\n")
    #expect(try archive.run("build").exitCode == 0)
    return archive
}

private func stored(_ archive: Archive, _ name: String) throws -> String {
    let names = try archive.tree(".dateline").names.filter { $0.contains("/" + name) }
    return ".dateline/" + (try #require(names.first))
}

@Test func aDamagedTableIsLeftAsideAndTold() throws {
    let archive = try archive()
    let site = try archive.tree()
    let table = try stored(archive, "table")
    var bytes = try #require(try archive.tree(".dateline").files[String(table.dropFirst(".dateline/".count))])
    bytes[bytes.count / 2] ^= 1
    try archive.file(table, bytes: bytes)
    let run = try archive.run("build")
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("warning: what the last build put by is damaged and was left aside"))
    #expect(try archive.tree() == site)
    #expect(try archive.run("build").errors.isEmpty)
}

@Test(arguments: ["articles", "pages", "table"])
func aCacheCutOffAnywhereGivesTheSameSite(_ name: String) throws {
    let archive = try archive()
    let site = try archive.tree()
    let file = try stored(archive, name)
    let bytes = try #require(try archive.tree(".dateline").files[String(file.dropFirst(".dateline/".count))])
    for length in [0, 1, bytes.count / 3, bytes.count - 1] {
        try archive.file(file, bytes: Array(bytes.prefix(length)))
        // Something has to be done, or what is stored isn't looked at.
        try archive.seed("c.txt", "Of Rivers\n\nWater \(length).\n")
        #expect(try archive.run("build").exitCode == 0)
        try archive.remove("seeds/c.txt")
        #expect(try archive.run("build").exitCode == 0)
        #expect(try archive.tree() == site, "\(name) of \(length) bytes")
    }
}

@Test(arguments: ["articles", "pages"])
func aByteChangedInTheCacheGivesTheSameSite(_ name: String) throws {
    let archive = try archive()
    let file = try stored(archive, name)
    let bytes = try #require(try archive.tree(".dateline").files[String(file.dropFirst(".dateline/".count))])
    let other = try Archive().copy(["seeds"], from: archive.path).seed("c.txt", "Of Rivers\n\nWater.\n")
    #expect(try other.run("build").exitCode == 0)
    for place in stride(from: 0, to: bytes.count, by: bytes.count / 6) {
        try archive.file(file, bytes: bytes.enumerated().map { $0.offset == place ? ~$0.element : $0.element })
        try archive.seed("c.txt", "Of Rivers\n\nWater.\n")
        #expect(try archive.run("build").exitCode == 0)
        #expect(try archive.tree() == other.tree(), "byte \(place) of \(name)")
        try archive.remove("seeds/c.txt")
        #expect(try archive.run("build").exitCode == 0)
    }
}

@Test(arguments: ["articles", "pages"])
func anEditAfterTheCacheWasCutOffGivesTheSameSite(_ name: String) throws {
    let archive = try archive()
    let file = try stored(archive, name)
    let bytes = try #require(try archive.tree(".dateline").files[String(file.dropFirst(".dateline/".count))])
    for length in [0, bytes.count / 2, bytes.count - 1] {
        try archive.file(file, bytes: Array(bytes.prefix(length)))
        let text = "Of Wells\n\nBy Jane Roe\n\n3 May 2011\n\nWater in Almaty, \(length) litres.\n"
        try archive.seed("a.txt", text)
        #expect(try archive.run("build").exitCode == 0)
        let other = try Archive().copy(["seeds"], from: archive.path)
        #expect(try other.run("build").exitCode == 0)
        #expect(try archive.tree() == other.tree(), "\(name) of \(length) bytes")
    }
}

@Test func whereNothingCanBePutByTheSiteIsBuiltAllTheSame() throws {
    let archive = try Archive().seed("a.txt", "Of Wells\n\nWater.\n").file(".dateline", "not a folder\n")
    let run = try archive.run("build", "--verbose")
    #expect(run.exitCode == 0 && archive.exists("output/undated/of-wells.html"))
    #expect(
        run.errors.contains(
            "note: nothing is put by for the next build, which will be a whole one: ./.dateline/"), "\(run.errors)")
}

@Test func aSiteChangedByHandIsMadeWholeAgain() throws {
    let archive = try archive()
    let site = try archive.tree()
    try archive.file("output/index.html", "by hand\n").remove("output/authors/jane-roe.html")
    #expect(try archive.run("build").exitCode == 0)
    #expect(try archive.tree() == site)
    try archive.remove("output")
    #expect(try archive.run("build").exitCode == 0)
    #expect(try archive.tree() == site)
}

@Test func twoSitesOfOneArchiveDoNotShareWhatIsPutBy() throws {
    let archive = try archive()
    let site = try archive.tree()
    #expect(
        try archive.run("build", arguments: ["--output", "other", "--base-url", "https://a.example/"]).exitCode == 0)
    #expect(try archive.run("build").lines.dropFirst().first?.hasPrefix("nothing to write") == true)
    #expect(try archive.tree() == site)
    #expect(archive.exists("other/sitemap.xml") && !archive.exists("output/sitemap.xml"))
}

@Test func anArticleWhosePageIsGoneIsPressedWithWhatTheSearchHasOfIt() throws {
    let archive = try archive()
    let site = try archive.tree()
    try archive.remove("output/2011/05/of-wells.html").remove("output/search/facets.js")
    let run = try archive.run("build")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try archive.tree() == site)
}
