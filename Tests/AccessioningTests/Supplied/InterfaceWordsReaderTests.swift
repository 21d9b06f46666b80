import ArchiveModel
import Testing

@testable import Accessioning

/// Words of the interface are taken from YAML, and what is wrong with them is told where it stands.
@Suite struct InterfaceWordsReaderTests {
    private let english: InterfaceWords = {
        var words = InterfaceWords(LanguageTag("en"))
        words.words = [.byYear: "By year", .issueOf: "issue {issue}"]
        words.counted = [.articles: [.one: "{count} article", .other: "{count} articles"]]
        return words
    }()

    private func read(_ text: String, _ language: String = "en") -> Outcome<InterfaceWords> {
        InterfaceWordsReader.read(text, path: "x.yml", language: LanguageTag(language), base: english)
    }

    private func told(_ text: String, _ language: String = "en") -> [String] {
        read(text, language).findings.map { finding in
            "\(finding.location?.line ?? 0): \(finding.message)" + (finding.suggestion.map { " (\($0))" } ?? "")
        }
    }

    @Test func whatIsLeftOutIsTakenFromTheBase() {
        let words = read("by_region: Where").value
        #expect(words[.byRegion] == "Where")
        #expect(words[.byYear] == "By year")
    }

    @Test func aMisspeltKeyIsToldTheNearest() {
        #expect(told("by_yaer: Years") == ["1: no words are named 'by_yaer' (did you mean 'by_year'?)"])
    }

    @Test func aMisspeltPlaceholderIsTold() {
        #expect(
            told("issue_of: \"no. {isue}\"") == ["1: nothing is filled in for '{isue}' ('issue_of' has {issue})"])
    }

    @Test func aPluralFormTheLanguageHasMustBeThere() {
        #expect(
            told("articles_count: {one: a, other: b}", "ru").first == "1: 'articles_count' lacks 'few', 'many'")
    }

    @Test func aPluralFormThatIsNoneIsTold() {
        #expect(
            told("articles_count: {one: a, other: b, some: c}") == [
                "1: 'some' is no plural form with a text (the forms are one, other)"
            ])
    }

    @Test func aNewLanguageIsToldWhatItLacks() {
        let missing = InterfaceWord.allCases.count + CountedWord.allCases.count - 2
        #expect(
            told("thousands: \".\"", "de") == [
                "0: no words for 'list_separator' and \(missing) more (English stands in for them)"
            ])
    }
}
