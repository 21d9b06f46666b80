import Testing

@testable import Accessioning

@Test(
    arguments: [
        ([0x61, 0x2E, 0x74, 0x78, 0x74], "a.txt"), (Array("две воды.txt".utf8), "две воды.txt"),
        ([0x62, 0xFF, 0x2E, 0x74, 0x78, 0x74], "b\\xff.txt"), ([0x1B, 0x5B, 0x6D], "\\x1b[m"),
        (Array("a\u{9B}b\u{FFFD}".utf8) + [0xFE], "a\\xc2\\x9bb\\xef\\xbf\\xbd\\xfe"),
    ] as [([UInt8], String)])
func aNameIsShownSoThatNoTwoLookAlike(_ bytes: [UInt8], _ text: String) {
    #expect(FileName(bytes).text == text)
}

@Test(arguments: ["a.txt", "a.TXT", "a.md", "x/y.markdown", "readme.notes.md", ".a.txt"])
func textAndMarkdownAreSeeds(_ name: String) {
    #expect(SeedFile.isSeed(FileName(name)))
}

@Test(arguments: ["a.html", "README.md", "x/readme.txt", ".txt", "x/.md", "txt", "a.txt~", "a.meta.yml"])
func otherFilesAreNot(_ name: String) {
    #expect(!SeedFile.isSeed(FileName(name)))
}
