import ArchiveModel
import Testing

/// A number takes the plural form that CLDR gives it.
@Suite struct PluralFormTests {
    private func forms(_ language: String, _ numbers: [Int]) -> [PluralForm] {
        numbers.map { PluralForm(of: $0, in: LanguageTag(language)) }
    }

    @Test func englishHasOneAndOther() { #expect(forms("en", [0, 1, 2, 21]) == [.other, .one, .other, .other]) }

    @Test func russianGoesByTheLastDigitButForTheTeens() {
        #expect(forms("ru", [1, 3, 5, 11, 13, 21, 22, 111]) == [.one, .few, .many, .many, .many, .one, .few, .many])
    }

    @Test func arabicHasSix() {
        #expect(
            forms("ar", [0, 1, 2, 3, 11, 100, 103, 1000]) == [.zero, .one, .two, .few, .many, .other, .few, .other])
    }

    @Test func aLanguageIsAskedForTheFormsItHas() {
        #expect(PluralForm.all(of: LanguageTag("ru")) == [.one, .few, .many, .other])
        #expect(PluralForm.all(of: LanguageTag("en")) == [.one, .other])
        #expect(PluralForm.all(of: LanguageTag("ja")) == [.other])
    }
}
