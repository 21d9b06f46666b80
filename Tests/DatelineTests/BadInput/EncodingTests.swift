import ArchiveTesting
import Testing

@Test func aByteThatIsNotUTF8IsToldWithItsPlace() throws {
    let words = "seeds/b.txt:2:3: error: the byte 0xFF is not UTF-8; convert the file to UTF-8\n"
    #expect(try SoundArchive.heldBack { try $0.file("seeds/b.txt", bytes: Array("Good\nжb".utf8) + [0xFF]) } == words)
}

private let foreign: [(bytes: [UInt8], name: String)] = [
    ([0xFF, 0xFE, 0x54, 0, 0x69, 0], "UTF-16"), ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x54], "UTF-32"),
    ("A Title of Some Length".utf8.reduce(into: []) { $0 += [0, $1] }, "UTF-16 or a binary file"),
]

@Test(arguments: foreign)
func otherEncodingsAreNamed(_ bytes: [UInt8], _ name: String) throws {
    let words = "seeds/b.txt: error: this looks like \(name); only UTF-8 is read; convert the file to UTF-8\n"
    #expect(try SoundArchive.heldBack { try $0.file("seeds/b.txt", bytes: bytes) } == words)
}

@Test func controlCharactersAreLeftOutWithANote() throws {
    let archive = try SoundArchive.built()
    try archive.seed("b.txt", "A T\0itle\u{7}\n\nBy \u{1B}[31mJoe\n\nText.\n")
    let run = try archive.run("build", "-v")
    #expect(run.errors == "seeds/b.txt: note: 3 control characters left out\n" && run.exitCode == 0)
    for (name, bytes) in try archive.tree().files {
        #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }, "\(name)")
    }
}

@Test func theConfigurationIsDecodedAsSeedsAre() throws {
    let words = "dateline.yml:1:8: error: the byte 0xE9 is not UTF-8; convert the file to UTF-8\n"
    let bytes = Array("title: ".utf8) + [0xE9, 0x0A]
    #expect(try SoundArchive.refused { try $0.file("dateline.yml", bytes: bytes) } == words)
}
