import Testing

@testable import Accessioning

@Test(arguments: [
    ("Поезда идут из Киргизии", "KG"), ("Снег лежит в Казахстане", "KZ"), ("Киргизский эпос", "KG"),
    ("Вечер прошёл в Бишкеке", "KG"), ("узбекскими мастерами", "UZ"), ("гости из Алма-Аты", "KZ"),
    ("в Соединённых Штатах", "US"), ("с туркменами", "TM"),
])
func russianNamesAreReadInTheirCases(text: String, code: String) {
    #expect(RegionReading(text, language: "ru").all == [code])
}

@Test(arguments: [
    ("في تركمانستان", "TM"), ("وبتركمانستان", "TM"), ("الشعر الأوزبكي", "UZ"), ("والأوزبكية", "UZ"),
    ("للكازاخيين", "KZ"), ("وصل إلى عشق آباد", "TM"), ("من الولايات المتحدة", "US"), ("تُركيا", "TR"),
])
func arabicNamesAreReadBehindTheirPrefixes(text: String, code: String) {
    #expect(RegionReading(text, language: "ar").all == [code])
}

@Test(arguments: [
    ("Vojaĝo tra Kirgizio", "KG"), ("la kirgiza eposo", "KG"), ("Kirgizujon mi vidis", "KG"),
    ("usonanoj skribas", "US"),
    ("La poemo el Barato", "IN"), ("en Centra Azio", "143"),
])
func esperantoNamesAreReadWithTheirEndings(text: String, code: String) {
    #expect(RegionReading(text, language: "eo").all == [code])
}

@Test(arguments: [
    ("Қазақстанда қыс", "kk", "KZ"), ("Кыргызстандын көлү", "ky", "KG"), ("Oʻzbekistonda bahor", "uz", "UZ"),
    ("Türkiye'de bahar", "tr", "TR"), ("Der Sommer in Kirgisistan", "de", "KG"), ("L'été au Kirghizstan", "fr", "KG"),
    ("Зима в Узбекистані", "uk", "UZ"),
])
func namesOfOtherLanguagesAreReadInTheirTexts(text: String, language: String, code: String) {
    #expect(RegionReading(text, language: language).all.contains(code))
}

@Test func aLanguageIsNotItsCountry() {
    #expect(RegionReading("Перевод\n\nПеревод на английский язык готовится.", language: "ru").all.isEmpty)
    #expect(RegionReading("Poemo\n\nĜi aperis en la angla.", language: "eo").about.isEmpty)
    #expect(RegionReading("Poems\n\nThey appeared in Spanish and in French, for Spanish speakers.").about.isEmpty)
    #expect(RegionReading("Poems\n\nThey appeared in Spanish journals.").about == ["ES"])
}
