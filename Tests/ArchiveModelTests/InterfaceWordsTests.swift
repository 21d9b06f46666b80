import ArchiveModel
import Testing

/// Numbers and values are put into the words of the interface.
@Suite struct InterfaceWordsTests {
    private let words: InterfaceWords = {
        var words = InterfaceWords(LanguageTag("ru"))
        words.words = [.thousands: "\u{A0}", .pageRange: "{first}–{last} из {total}"]
        words.counted = [.articles: [.one: "{count} статья", .few: "{count} статьи", .many: "{count} статей"]]
        return words
    }()

    @Test func aNumberTakesItsPluralForm() {
        #expect([1, 2, 12].map { words.count(.articles, $0) } == ["1 статья", "2 статьи", "12 статей"])
    }

    @Test func thousandsArePartedByTheLanguagesMark() {
        #expect(words.count(.articles, 1_234_567) == "1\u{A0}234\u{A0}567 статей")
        #expect(words.count(.articles, 1_000_005) == "1\u{A0}000\u{A0}005 статей")
    }

    @Test func bracesInAValueAreLeftAlone() {
        #expect(words.fill(.pageRange, ["first": "{last}", "last": "2", "total": "3"]) == "{last}–2 из 3")
    }

    @Test func aPlaceThatNothingIsGivenForStays() {
        #expect(words.fill(.pageRange, ["first": "1", "lasting": "2"]) == "1–{last} из {total}")
    }

    @Test func aWordThatIsMissingReadsAsItsKey() { #expect(words[.byYear] == "by_year") }

    @Test func aMonthByItselfIsNamedInTheLanguage() {
        #expect(words.month(3) == "Март")
        #expect(words.month(13) == "")
    }
}
