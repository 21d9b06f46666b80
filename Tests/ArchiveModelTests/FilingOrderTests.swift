import Testing

@testable import ArchiveModel

/// Words stand in the order of their alphabets.
@Suite struct FilingOrderTests {
    private func sorted(_ words: String, _ language: String = "en") -> String {
        let names = words.split(separator: " ").map { (FilingName(word: String($0), in: LanguageTag(language)), $0) }
        return names.sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 < $1.0 }.map(\.1).joined(separator: " ")
    }

    private func initials(_ words: String, _ language: String = "en") -> String {
        words.split(separator: " ").map { FilingName(word: String($0), in: LanguageTag(language)).initial }.joined()
    }

    @Test func marksOnLatinLettersDoNotCount() {
        #expect(sorted("Zell Álvarez Alvis Åberg Østby Orr") == "Åberg Álvarez Alvis Orr Østby Zell")
        #expect(initials("Álvarez Łoś Østby Ðorđe") == "ALOD")
    }

    @Test func aTurkishListHasItsOwnLetters() {
        #expect(sorted("Şahin Sezer Tunçay Ilgaz İnan Irmak", "tr") == "Ilgaz Irmak İnan Sezer Şahin Tunçay")
        #expect(initials("Ilgaz İnan Şahin Çelik", "tr") == "IİŞÇ")
        #expect(initials("Ilgaz İnan Şahin Çelik") == "IISC")
    }

    @Test func aSwedishListEndsInItsMarkedLetters() { #expect(sorted("Ö Å Z Ä A", "sv") == "A Z Å Ä Ö") }

    @Test func yoIsFiledWithYe() {
        #expect(sorted("Ежов Ёлкин Енин Жуков Дёмин") == "Дёмин Ежов Ёлкин Енин Жуков")
        #expect(initials("Ёлкин Ежов") == "ЕЕ")
    }

    @Test func lettersOfCentralAsiaStandBehindTheirBase() {
        #expect(sorted("Қ К Ғ Г Ң Н Ө О Ү Ұ У Һ Х Ә А Ў") == "А Ә Г Ғ К Қ Н Ң О Ө У Ў Ұ Ү Х Һ")
        #expect(initials("Қасым Өмүр Ўктам") == "ҚӨЎ")
    }

    @Test func formsOfAlefStandTogetherAndTheArticleCounts() {
        #expect(sorted("بدر إبراهيم أحمد القاضي آدم") == "إبراهيم أحمد آدم القاضي بدر")
        #expect(initials("أحمد إبراهيم القاضي آدم") == "اااا")
    }

    @Test func persianLettersStandInTheirPlaces() {
        #expect(sorted("گ ك ژ ز چ ج پ ب ت") == "ب پ ت ج چ ز ژ ك گ")
        #expect(sorted("و ه", "ar") == "ه و" && sorted("و ه", "fa") == "و ه")
    }

    @Test func theListsOwnScriptComesFirst() {
        #expect(sorted("Adam Алла Ανна أحمد 7up") == "7up Adam Ανна Алла أحمد")
        #expect(sorted("Adam Алла أحمد", "ru") == "Алла Adam أحمد")
        #expect(sorted("Adam Алла أحمد", "ar") == "أحمد Adam Алла")
    }

    @Test func whatBeginsWithNoLetterIsUnderTheNumberSign() { #expect(initials("7up ★★★ 🦊") == "###") }

    @Test func numbersStandByTheirSize() {
        #expect(sorted("No10 No2 No100 No9b No0 No10a") == "No0 No2 No9b No10 No10a No100")
        #expect(sorted("10-1 9-20 9-3 9") == "9 9-3 9-20 10-1")
        #expect(sorted("a010 a9 a011") == "a9 a010 a011", "zeros before a number don't count")
    }

    @Test func scriptsWithThousandsOfLettersHaveOneHeading() {
        #expect(initials("王伟 李娜 さくら 김민수") == "漢漢あ가")
    }

    @Test func aShortWordPrecedesALongerOneThatBeginsWithIt() {
        #expect(FilingName("Ann Roe", .person) < FilingName("Al Roeb", .person))
    }
}
