import ArchiveTesting
import Foundation
import Testing

/// Time of the last change and place on the disk of every file of the site.
private func places(_ archive: Archive) throws -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for name in try archive.tree().names {
        var status = stat()
        #expect(lstat(archive.path + "/output/" + name, &status) == 0)
        places[name] = [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
    return places
}

private func archive() throws -> Archive {
    try Archive().seed("a.txt", "Of Wells\n\nBy Jane Roe\n\n3 May 2011\n\nWater in Almaty, Kazakhstan.\n")
        .seed("b.txt", "Of Rails\n\nBy Jane Roe\n\n4 May 2012\n\nTrains in Tashkent, Uzbekistan.\n")
        .seed("c.md", "# Of Rivers\n\nBy Sam Okoro\n\nRivers everywhere, see [wells](a.txt).\n")
}

@Test func nothingIsWrittenWhereNothingHasChanged() throws {
    let archive = try archive()
    let first = try archive.run("build")
    let before = try places(archive)
    let again = try archive.run("build")
    #expect(again.exitCode == 0 && again.errors == first.errors)
    #expect(again.lines.dropFirst().first?.hasPrefix("nothing to write: output is up to date in ") == true)
    #expect(try places(archive) == before)
}

@Test func findingsAreToldAgainWhereNothingHasChanged() throws {
    let archive = try archive().seed("d.md", "---\ntitel: x\n---\n\nA Text\n\nWords of it.\n")
    let first = try archive.run("build", "--verbose")
    // Only what was changed a while ago is known by its time alone.
    for name in ["a.txt", "b.txt", "c.md", "d.md"] { try archive.date(name) }
    _ = try archive.run("build", "--verbose")
    let again = try archive.run("build", "--verbose")
    #expect(first.errors.contains("titel") && again.errors == first.errors)
}

@Test func anEditWritesOnlyWhatItChanges() throws {
    let archive = try archive()
    _ = try archive.run("build")
    let before = try places(archive)
    let old = try archive.tree()
    try archive.seed("b.txt", "Of Rails\n\nBy Jane Roe\n\n4 May 2012\n\nTrains in Tashkent, Uzbekistan. And more.\n")
    let run = try archive.run("build")
    #expect(run.exitCode == 0)
    let new = try archive.tree()
    let changed = new.names.filter { new.files[$0] != old.files[$0] }.count
    let line = "\(changed) of \(new.names.count - 1) files written to output in "
    #expect(run.lines.dropFirst().first?.hasPrefix(line) == true, "\(run.output)")
    let after = try places(archive)
    for name in new.names { #expect((after[name] == before[name]) == (new.files[name] == old.files[name]), "\(name)") }
    #expect(after["authors/sam-okoro.html"] == before["authors/sam-okoro.html"])
    #expect(after["2012/05/of-rails.html"] != before["2012/05/of-rails.html"])
}

@Test func contentOfTheSameSizeAndTimeIsSeen() throws {
    let archive = try archive()
    _ = try archive.run("build")
    var status = stat()
    #expect(lstat(archive.path + "/seeds/a.txt", &status) == 0)
    try archive.seed("a.txt", "Of Walls\n\nBy Jane Roe\n\n3 May 2011\n\nWater in Almaty, Kazakhstan.\n")
    var times = [status.st_atim, status.st_mtim]
    #expect(utimensat(AT_FDCWD, archive.path + "/seeds/a.txt", &times, 0) == 0)
    #expect(try archive.run("build").exitCode == 0)
    #expect(archive.exists("output/2011/05/of-walls.html") && !archive.exists("output/2011/05/of-wells.html"))
}

@Test(.enabled(if: getuid() == 0, "another user's rights are needed"))
func aSeedThatCouldNotBeReadIsLookedAtAgain() throws {
    let archive = try archive()
    let path = archive.path
    #expect(chmod(path + "/seeds/b.txt", 0) == 0)
    #expect(chmod(path, 0o777) == 0)
    // Until then its stamp would not be trusted anyway.
    usleep(2_200_000)
    let user = ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"]
    let refused = try archive.run("build", through: user)
    #expect(refused.exitCode == 3 && refused.errors.contains("seeds/b.txt: error: can't be read"), "\(refused.errors)")
    // The same file and the same stamps: only who asks is another.
    #expect(try archive.run("build", arguments: ["--output", "output"]).exitCode == 0)
    #expect(archive.exists("output/2012/05/of-rails.html"))
}

extension Archive {
    /// Sets a seed's time of change ten seconds back; that of its status stays.
    fileprivate func date(_ name: String) throws {
        var times = [timespec(tv_sec: time(nil) - 10, tv_nsec: 0), timespec(tv_sec: time(nil) - 10, tv_nsec: 0)]
        #expect(utimensat(AT_FDCWD, path + "/seeds/" + name, &times, 0) == 0)
    }
}
