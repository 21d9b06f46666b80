import ArchiveTesting
import Testing

@Test func anUnknownKeyOfTheConfigurationIsRefused() throws {
    let words = """
        dateline.yml:2:1: error: no key is named 'titel'; did you mean 'title'?
          2 | titel: X
            | ^^^^^

        """
    #expect(try SoundArchive.refused { try $0.file("dateline.yml", "language: en\ntitel: X\n") } == words)
}

@Test(arguments: ["ftp://x", "archive.example", "https://x/?a=b", "javascript:alert(1)", "https:///x", "http://a b/"])
func aBaseAddressThatIsNoneIsRefused(_ address: String) throws {
    let words = """
        dateline.yml:1:11: error: 'base_url' is not an http or https address
          1 | base_url: \(address)
            |           \(String(repeating: "^", count: address.count))

        """
    #expect(try SoundArchive.refused { try $0.file("dateline.yml", "base_url: \(address)\n") } == words)
}

@Test(arguments: [
    ("page_size: 0", "1:12: error: 'page_size' is a number from 1 to 1000, not '0'"),
    ("feed_size: many", "1:12: error: 'feed_size' is a number from 1 to 1000, not 'many'"),
    ("language: english", "1:11: error: 'english' is not a language tag such as 'en'"),
    ("title: [a, b]", "1:8: error: 'title' takes one text, not a list"),
    ("- title", "1:1: error: this is not a list of 'key: value' lines"),
])
func aValueThatCannotBeTakenIsRefused(_ yaml: String, _ words: String) throws {
    let errors = try SoundArchive.refused { try $0.file("dateline.yml", yaml + "\n") }
    #expect(errors.split(separator: "\n").first.map(String.init) == "dateline.yml:" + words)
}

@Test func aConfigurationThatIsNamedMustBeThere() throws {
    let words = "other.yml: error: can't be read: no such file or folder\n"
    #expect(try SoundArchive.refused("-c", "other.yml") { _ in } == words)
}

@Test func oneNameUnderTwoAuthorsIsRefused() throws {
    let yaml = """
        authors:
          - heading: Jane Roe
            variants: [J. Roe]
          - heading: John Roe
            variants: [J. Roe]

        """
    let words = """
        authorities.yml:4:5: error: 'J. Roe' stands under 'Jane Roe' and under 'John Roe'
          4 |   - heading: John Roe
            |     ^

        """
    #expect(try SoundArchive.refused { try $0.file("authorities.yml", yaml) } == words)
}
