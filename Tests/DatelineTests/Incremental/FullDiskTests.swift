import ArchiveTesting
import Testing

/// What can't be put by for the next build is no reason to publish nothing, nor anything else than with room for it.
@Test func aDiskThatIsFullBelowTheCache() throws {
    let archive = try Archive()
    var state: UInt64 = 5
    for number in 0..<60 {
        let words = (0..<700).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return "w" + String((state >> 33) % 900, radix: 36)
        }
        try archive.seed("\(number).txt", "The Well \(number)\n\n3 May 2011\n\n\(words.joined(separator: " ")).\n")
    }
    #expect(try archive.run("build").exitCode == 0)
    let wanted = try archive.tree()
    try archive.remove("output").remove(".dateline")
    // No file may grow beyond 200 KiB: none of the site does, the cache's would, and that of the words' pairs.
    let run = try archive.run(
        "build", "--verbose", through: ["/bin/bash", "-c", "trap '' XFSZ; ulimit -f 200; exec \"$@\"", "bash"])
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors.contains("nothing is put by for the next build"), "\(run.errors)")
    let difference = try archive.tree().difference(from: wanted)
    #expect(difference == nil, "\(difference ?? "")")
}
