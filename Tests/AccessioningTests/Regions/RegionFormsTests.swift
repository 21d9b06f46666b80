import ArchiveModel
import Testing

@testable import Accessioning

/// Each country's name, alone in a line, in each language of the table. Some are words besides (Chad, Guinea).
@Test func theTablesNamesAreReadInTheirLanguages() throws {
    let rows = RegionTable.rows(of: "region-names.tsv")
    let languages = try #require(rows.first).dropFirst()
    var (read, missed) = (0, [String]())
    for row in rows.dropFirst() where row[0].count == 2 {
        for (language, name) in zip(languages, row.dropFirst()) where name.count > 3 && !name.contains("(") {
            let text = RegionReading("x\n\n\(name)\n", language: language)
            if text.all.contains(row[0]) { read += 1 } else { missed.append("\(language) \(name)") }
        }
    }
    print("Names not read: \(missed)")
    #expect(read * 100 >= (read + missed.count) * 95, "\(read) of \(read + missed.count)")
}

@Test(arguments: [
    ("ru", "кенийские бегуны", "KE"), ("ru", "мексиканского художника", "MX"), ("ru", "замбийцы", "ZM"),
    ("ru", "австралийские рудники", "AU"), ("ru", "в Мавритании", "MR"), ("uk", "кенійський бігун", "KE"),
    ("uk", "у Марокко", "MA"), ("uk", "польські поїзди", "PL"), ("uk", "в Одесі", "UA"),
    ("ar", "الفيتناميون", "VN"), ("ar", "والسنغالية", "SN"), ("ar", "وبكينيا", "KE"), ("ar", "في بكين", "CN"),
    ("fa", "ویتنامی‌ها", "VN"), ("fa", "در كنيا", "KE"), ("fa", "مردم تاجيكستان", "TJ"), ("fa", "کتاب‌های ایرانی", "IR"),
    ("fa", "در آبادان", "IR"),
])
func adjectivesFollowTheirRule(language: String, text: String, code: String) {
    #expect(RegionReading("x\n\n" + text, language: language).all == [code])
}

@Test(arguments: [
    ("tr", "İsviçre'den gelen usta", "CH"), ("tr", "İtalyanlar", "IT"), ("tr", "Tiflis'te", "GE"),
    ("tr", "Kahire'nin sokakları", "EG"), ("kk", "Қырғызстандықтардың қымызы", "KG"), ("kk", "Мәскеуде", "RU"),
    ("kk", "Байқоңырдағы кітапхана", "KZ"), ("ky", "Казакстандыктар", "KZ"), ("ky", "Бээжинден", "CN"),
    ("uz", "Afrikaga emas, Amerikaga emas, Misrga", "EG"), ("uz", "Qohirada", "EG"), ("uz", "Iroqqa", "IQ"),
    ("uz-Cyrl", "Қозоғистон томонида", "KZ"), ("uz-Cyrl", "Тожикистондан", "TJ"), ("uz-Cyrl", "Тошкентликлар", "UZ"),
    ("tg", "дар Қазоқистон", "KZ"), ("tg", "аз Маскав", "RU"), ("az", "Tehranda", "IR"), ("eo", "en Kairo", "EG"),
    ("fr", "à Pékin", "CN"), ("de", "in Kairo", "EG"), ("es", "en Moscú", "RU"),
])
func endingsBehindNamesAndCitiesOfOtherCountries(language: String, text: String, code: String) {
    #expect(RegionReading("x\n\n" + text, language: language).all.contains(code))
}

/// "Malika" is no one from Mali.
@Test func anEndingGoesBehindItsOwnLetter() {
    #expect(RegionReading("x\n\nMalika daraxtni quritadi", language: "uz").all.isEmpty)
}

@Test(arguments: [
    "Tur\u{AD}key", "\u{200F}تر\u{200E}كيا", "Тyрция", "Tурция", "\u{2068}Turkey\u{2069}", "تـــركيا", "ترکیا",
])
func hiddenMarksAndLookAlikesDoNotHideAName(name: String) {
    #expect(RegionReading("x\n\nin \(name) now", language: name.contains("ц") ? "ru" : "en").all == ["TR"])
}
