import ArchiveTesting
import Testing

@testable import Accessioning

private func seed(_ name: String) -> SeedFile { SeedFile(name: FileName(name)) }

@Test func aBuildSeesASeedAsItWasReadFirst() throws {
    let archive = try Archive().seed("a.txt", "One.\n")
    let reader = SeedReader(SeedFolder(archive.path + "/seeds"))
    #expect(reader.bytes(of: seed("a.txt")) == Array("One.\n".utf8))
    try archive.seed("a.txt", "Another.\n")
    for _ in 1...2 { #expect(reader.read(seed("a.txt")).value?.bytes == Array("One.\n".utf8)) }
    reader.rest()
    #expect(reader.read(seed("a.txt")).value?.bytes == Array("Another.\n".utf8))
}

@Test func whatDoesNotFitIsReadAgain() throws {
    let archive = try Archive().seed("a.txt", "One.\n").seed("b.txt", "Two.\n")
    let reader = SeedReader(SeedFolder(archive.path + "/seeds"), keeping: 7)
    for name in ["a.txt", "b.txt"] { _ = reader.bytes(of: seed(name)) }
    try archive.seed("a.txt", "Changed.\n").seed("b.txt", "Changed.\n")
    #expect(reader.read(seed("a.txt")).value?.bytes == Array("One.\n".utf8))
    #expect(reader.read(seed("b.txt")).value?.bytes == Array("Changed.\n".utf8))
}

@Test(arguments: ["One.\u{0C}Two.\n", "One.\r\nTwo.\r\n", "\u{FEFF}One.\n", "One\u{01}.\n", "One.\n"])
func aKeptSeedReadsAsItsFileDoes(text: String) throws {
    let archive = try Archive().seed("a.txt", text)
    let folder = SeedFolder(archive.path + "/seeds")
    let plain = SeedReader(folder, keeping: 0).read(seed("a.txt"))
    let reader = SeedReader(folder)
    _ = reader.bytes(of: seed("a.txt"))
    for _ in 1...3 {
        let again = reader.read(seed("a.txt"))
        #expect(again.value?.bytes == plain.value?.bytes)
        #expect(again.value?.digest == plain.value?.digest)
        #expect(again.findings.map(\.message) == plain.findings.map(\.message))
    }
}
