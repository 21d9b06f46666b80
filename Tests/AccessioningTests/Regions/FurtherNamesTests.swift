import Testing

@testable import Accessioning

/// Countries by the names and cases of languages that the pages are not in.
@Test(arguments: [
    ("Tratwy w Polsce", "pl", "PL"), ("Most na Ukrainie", "pl", "UA"), ("V Česku se rybníky", "cs", "CZ"),
    ("Kompok Magyarországon", "hu", "HU"), ("Morile din România", "ro", "RO"), ("Podurile României", "ro", "RO"),
    ("Majakat Suomessa", "fi", "FI"), ("Fyrarna i Norge", "sv", "NO"), ("Molens in Duitsland", "nl", "DE"),
    ("Os sinos da Alemanha", "pt", "DE"), ("I mulini della Svizzera", "it", "CH"), ("Jembatan di Jepang", "id", "JP"),
    ("Wavuvi wa Tanzania", "sw", "TZ"), ("Фаровете на България", "bg", "BG"), ("Скеле у Србији", "sr", "RS"),
    ("Οι γέφυρες της Ελλάδας", "el", "GR"), ("המאפיות בישראל", "he", "IL"), ("भारत की नदियाँ", "hi", "IN"),
    ("한국에서 등대는", "ko", "KR"), ("日本の船で猫", "ja", "JP"), ("镇上的老人说，中国的夜晚", "zh", "CN"),
    ("老漁民說台灣的風", "zh", "TW"), ("オーストラリアの羊", "ja", "AU"),
])
func countriesAreReadInFurtherLanguages(text: String, language: String, code: String) {
    #expect(RegionReading(text, language: language).all == [code])
}

@Test(arguments: [
    ("O último sino de Miranda. Em Portugal há sinos.", "pt", "PT"),
    ("El Observatorio del Salar. En Bolivia no llueve.", "es", "BO"), ("Morarul din sat. În România.", "ro", "RO"),
])
func aTownAbroadNeedsItsCountry(text: String, language: String, code: String) {
    #expect(RegionReading(text, language: language).all == [code])
}

@Test func manyShortWordsBetweenChineseCharactersHideNoName() {
    let text = String(repeating: "中a", count: 3000) + "。中国的夜晚"
    #expect(RegionReading(text, language: "zh").all == ["CN"])
}

@Test func aStreetIsNotWhereItIsCalledAfter() {
    #expect(RegionReading("Cherry trees come down on Cuba Street. Cuba Street is in New Zealand.").all == ["NZ"])
    #expect(RegionReading("Trees come down in Cuba. The streets of Cuba are wide.").all == ["CU"])
}
