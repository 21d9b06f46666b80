import ArchiveTesting
import Testing

private func site(jobs: String, environment: [String: String], umask: String) throws -> FolderTree {
    let archive = try Archive().copy(["seeds", "dateline.yml", "authorities.yml"], from: Repository.root)
    let run = try archive.run(
        "build", "-j", jobs, environment: environment, through: ["sh", "-c", "umask \(umask); exec \"$@\"", "sh"])
    try #require(run.exitCode == 0, "\(run.errors)")
    return try archive.tree()
}

@Test func clockZoneLocaleJobsAndUmaskLeaveNoTraceInTheSite() throws {
    let one = try site(jobs: "1", environment: ["TZ": "Pacific/Auckland", "LC_ALL": "C"], umask: "022")
    let four = try site(
        jobs: "4", environment: ["TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "HOME": "/nowhere"], umask: "077"
    )
    #expect(one.files.count > 200)
    #expect(four.difference(from: one) == nil)
}

@Test func aSecondBuildInTheSameFolderMakesTheSameBytes() throws {
    let archive = try Archive().copy(["seeds", "dateline.yml", "authorities.yml"], from: Repository.root)
    _ = try archive.run("build")
    let first = try archive.tree()
    _ = try archive.run("build")
    #expect(try archive.tree().difference(from: first) == nil)
}
