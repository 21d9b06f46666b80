import ArchiveTesting
import Foundation
import Testing

private func write(_ name: [UInt8], _ text: String, in archive: Archive) throws {
    let path = Array((archive.path + "/seeds/").utf8) + name + [0]
    let file = try #require(path.withUnsafeBytes { fopen($0.bindMemory(to: CChar.self).baseAddress!, "w") })
    fputs(text, file)
    fclose(file)
}

@Test func aNameThatIsNotUTF8IsShownByItsBytes() throws {
    let archive = try SoundArchive.built()
    try write([0x62, 0xFF] + Array(".txt".utf8), "B Title\n\nText.\n", in: archive)
    let run = try archive.run("build")
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    #expect(try archive.run("list").lines.last == "undated                 B Title  b\\xff.txt")
    #expect(archive.exists("output/undated/b-title.html"))
}

@Test func aTerminalObeysNoFileNameAndNoTitle() throws {
    let archive = try SoundArchive.built()
    try write(Array("\u{1B}]0;x\u{7}.txt".utf8), "", in: archive)
    try archive.seed("b.txt", "---\ntitle: \"\\e[31mred \\u202Eder\"\nauthor: \"A\\u202EB\"\n---\ntext\n")
    for command in ["build", "check", "list"] {
        let run = try archive.run(command)
        let told = (run.output + run.errors).unicodeScalars
        #expect(!told.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x202A...0x202E).contains($0.value) })
    }
    #expect(try archive.run("list").lines.last?.contains("red \\u{202E}der") == true)
    #expect(try archive.run("build").errors.hasPrefix("seeds/\\x1b]0;x\\x07.txt: error: holds no text"))
}
