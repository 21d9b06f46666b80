import ArchiveTesting
import Foundation
import Testing

/// The site before the present one is kept, and the next one is made of it by what has changed.
@Suite struct SpareSiteTests {
    private func archive() throws -> Archive {
        let archive = try Archive()
        for number in 10..<40 { try archive.seed("a\(number).txt", text(number, "Water.")) }
        #expect(try archive.run("build").exitCode == 0)
        return try edited(archive, "First.")
    }

    private func text(_ number: Int, _ more: String) -> String {
        "Of Well \(number)\n\nBy Jane Roe\n\n3 May 20\(number)\n\nA well was dug by hand. \(more)\n"
    }

    private func edited(_ archive: Archive, _ more: String) throws -> Archive {
        try archive.seed("a20.txt", text(20, more))
        #expect(try archive.run("build").exitCode == 0)
        return archive
    }

    private func spare(_ archive: Archive) throws -> String {
        let names = try archive.tree(".dateline").names.filter { $0.contains("/spare/") }
        return archive.path + "/.dateline/" + (try #require(names.first?.split(separator: "/").first)) + "/spare"
    }

    private func status(_ path: String) -> stat {
        var status = stat()
        #expect(lstat(path, &status) == 0)
        return status
    }

    private func clean(_ archive: Archive) throws -> FolderTree {
        let other = try Archive().copy(["seeds"], from: archive.path)
        #expect(try other.run("build").exitCode == 0)
        return try other.tree()
    }

    @Test func theNextSiteIsMadeOfTheOneBefore() throws {
        let archive = try archive()
        let inode = status(try spare(archive)).st_ino
        let page = archive.path + "/output/2011/index.html"
        let before = status(page)
        _ = try edited(archive, "Second.")
        #expect(status(archive.path + "/output").st_ino == inode)
        // Not even the system has anything to note of a file that stays.
        #expect(status(page).st_ctim.tv_nsec == before.st_ctim.tv_nsec && status(page).st_ino == before.st_ino)
        #expect(try archive.tree() == clean(archive))
    }

    @Test(arguments: ["removed", "replaced", "added", "gone"])
    func whatIsDoneToItIsSeen(_ deed: String) throws {
        let archive = try archive()
        let spare = try spare(archive)
        let inode = status(spare).st_ino
        let page = spare + "/2011/index.html"
        switch deed {
        case "gone": try FileManager.default.removeItem(atPath: spare)
        case "added": try Data("by hand".utf8).write(to: URL(filePath: page + ".txt"))
        default:
            try FileManager.default.removeItem(atPath: page)
            if deed == "replaced" { try Data("by hand".utf8).write(to: URL(filePath: page)) }
        }
        _ = try edited(archive, "Second.")
        // A folder that is gone may have left its number to the new one.
        if deed != "gone" { #expect(status(archive.path + "/output").st_ino != inode) }
        #expect(try archive.tree() == clean(archive))
    }

    @Test func whatSomebodyPutsIntoTheSiteGoesAlong() throws {
        let archive = try archive()
        try archive.file("output/CNAME", "a.example\n").file("output/by-hand/note.txt", "a note\n")
        for more in ["Second.", "Third.", "Fourth."] {
            let tree = try edited(archive, more).tree()
            #expect(tree.files["CNAME"] == Array("a.example\n".utf8), "\(more)")
            #expect(tree.files["by-hand/note.txt"] == Array("a note\n".utf8), "\(more)")
        }
        try archive.remove("output/CNAME")
        for more in ["Fifth.", "Sixth.", "Seventh."] { #expect(try edited(archive, more).tree().files["CNAME"] == nil) }
    }

    /// A stamp of a folder that was changed twice within a tick of the clock says nothing of the second time.
    @Test func whatIsPutIntoTheSiteRightAfterABuildIsNotLost() throws {
        let archive = try archive()
        for number in 0..<6 {
            _ = try edited(archive, "More \(number).")
            try archive.file("output/note-\(number).txt", "by hand\n")
        }
        let tree = try edited(archive, "Last.").tree()
        #expect((0..<6).allSatisfy { tree.files["note-\($0).txt"] != nil })
    }

    @Test func aPageThatIsGoneStaysGoneWithItsFolder() throws {
        let archive = try archive()
        try archive.remove("seeds/a30.txt")
        for more in ["Second.", "Third.", "Fourth."] {
            _ = try edited(archive, more)
            #expect(!archive.exists("output/2030"), "\(more)")
        }
        #expect(try archive.tree() == clean(archive))
        try archive.seed("a30.txt", text(30, "Again."))
        #expect(try edited(archive, "Fifth.").tree() == clean(archive))
    }

    @Test func aFileTakesTheNameOfAFolderAndAFolderThatOfAFile() throws {
        let archive = try archive()
        try archive.file("templates/assets/own", "a file\n")
        _ = try edited(archive, "Second.")
        _ = try edited(archive, "Third.")
        try archive.remove("templates/assets/own").file("templates/assets/own/file.txt", "in a folder\n")
        for more in ["Fourth.", "Fifth."] { #expect(try edited(archive, more).exists("output/assets/own/file.txt")) }
        try archive.remove("templates/assets/own").file("templates/assets/own", "a file again\n")
        for more in ["Sixth.", "Seventh."] {
            #expect(try edited(archive, more).tree().files["assets/own"] == Array("a file again\n".utf8), "\(more)")
        }
    }
}
