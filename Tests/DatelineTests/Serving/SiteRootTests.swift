import ArchiveTesting
import Foundation
import Testing

@testable import dateline

/// Both ways to open a file below the site let through and refuse the same.
@Test func walkingOpensNoMoreThanTheSystemCall() throws {
    let archive = try Archive().file("output/.dateline-files", "").file("output/sub/page.html", "page")
    try archive.file("secret.txt", "SECRET").link("output/link", to: "../secret.txt").link("output/up", to: "..")
    try archive.link("output/inner", to: "sub").link("output/sub/own.html", to: "page.html")
    #expect(mkfifo(archive.path + "/output/pipe", 0o600) == 0)
    let root = try #require(SiteRoot(archive.path + "/output"))
    let paths = [
        "sub/page.html": "page", "sub": "a folder", "": "a folder", "link": nil, "up": nil, "up/secret.txt": nil,
        "inner/page.html": nil, "sub/own.html": nil, "pipe": nil, "none": nil, "none/page.html": nil,
        "sub/page.html/x": nil, "../secret.txt": nil, "sub/../../secret.txt": nil, "..": nil,
    ]
    for (path, wanted) in paths {
        let names = path.split(separator: "/").map { Array($0.utf8) }
        #expect(shown(root.place(names)) == wanted, "openat2: \(path)")
        if !names.isEmpty { #expect(shown(root.walked(names)) == wanted, "walked: \(path)") }
    }
}

@Test func aFolderThatNoBuildMadeIsNoSite() throws {
    let archive = try Archive().file("output/index.html", "mine").link("linked", to: "output")
    #expect(SiteRoot(archive.path + "/output") == nil)
    #expect(SiteRoot(archive.path + "/nothing") == nil)
    #expect(SiteRoot(archive.path + "/output/index.html") == nil)
    try archive.file("output/.dateline-files", "")
    #expect(SiteRoot(archive.path + "/output") != nil)
    #expect(SiteRoot(archive.path + "/linked") == nil)
}

private func shown(_ place: SitePlace?) -> String? {
    switch place {
    case .file(let file): file.all().map { String(decoding: $0, as: UTF8.self) }
    case .folder: "a folder"
    case nil: nil
    }
}
