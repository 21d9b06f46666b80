import ArchiveTesting
import Foundation
import Testing

/// Mounting needs the rights of root, which a build server may give and a desk seldom does.
private func mount(_ path: String) -> Bool {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return run("/bin/mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", path])
}

private func run(_ program: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
}

/// Even root may not, in many a container: so it is tried.
private let canMount: Bool = {
    let folder = NSTemporaryDirectory() + "dateline-mount-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return getuid() == 0 && mount(folder) && run("/bin/umount", [folder])
}()

@Test(.enabled(if: canMount, "mounting a disk needs the rights of root"))
func aMountedDiskIsPublishedToFileByFile() throws {
    let archive = try SoundArchive.built()
    let other = try SoundArchive.built()
    try archive.remove("output")
    try #require(mount(archive.path + "/output"))
    defer { _ = run("/bin/umount", [archive.path + "/output"]) }
    try archive.seed("b.txt", "B Title\n\nText of it.\n")
    #expect(try archive.run("build").exitCode == 0)
    #expect(archive.exists("output/undated/b-title.html"))
    try archive.file("output/CNAME", "archive.example\n").remove("seeds/b.txt")
    #expect(try archive.run("build").exitCode == 0)
    #expect(!archive.exists("output/undated/b-title.html") && archive.exists("output/CNAME"))
    try archive.remove("output/CNAME")
    #expect(try archive.tree() == other.tree())
}
