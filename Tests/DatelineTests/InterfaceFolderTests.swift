import ArchiveModel
import Testing

@testable import dateline

/// The interface speaks English, Russian and Arabic whole, and any language that the archive gives it.
@Suite struct InterfaceFolderTests {
    @Test(arguments: ["en", "ru", "ar"]) func theBuiltInWordsAreComplete(_ language: String) throws {
        let read = InterfaceFolder.read(LanguageTag(language), own: [:])
        let words = try #require(read.value)
        #expect(read.findings.isEmpty)
        #expect(words.language.rawValue == language)
        #expect(InterfaceWord.allCases.filter { words.words[$0] == nil } == [])
        #expect(CountedWord.allCases.filter { words.counted[$0] == nil } == [])
    }

    @Test func aLanguageWithoutWordsIsEnglishAndSaysSo() throws {
        let read = InterfaceFolder.read(LanguageTag("de"), own: [:])
        #expect(try #require(read.value).language.rawValue == "en")
        #expect(read.findings.map(\.message) == ["the interface has no words in 'de'"])
    }

    @Test func theArchivesOwnWordsComeFirst() throws {
        let own = ["strings/en.yml": (path: "templates/strings/en.yml", bytes: Array("by_year: When".utf8))]
        let words = try #require(InterfaceFolder.read(LanguageTag("en"), own: own).value)
        #expect(words[.byYear] == "When")
        #expect(words[.byRegion] == "By region")
    }
}
