import Testing

@testable import Accessioning
@testable import ArchiveModel

/// The bound that the text's events give in its language.
private func bound(_ tag: String, _ text: String) -> String? {
    let source = CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
    let printed = DateGrammar.dates(in: source, 0..<source.bytes.count)
    return LatestEventRule.claims(in: CapturedText(source), printed: printed, language: LanguageTag(tag)).first?.value
        .edtf
}

@Test(arguments: [
    ("en", "The bridge was opened on 12 March 2021."), ("eo", "La ponto estis malfermita la 12-an de marto 2021."),
    ("ru", "Мост открылся 12 марта 2021 года."), ("uk", "Виставка відкрилася 12 березня 2021 року."),
    ("ar", "أعلنت الوزارة افتتاح الجسر في 12 مارس 2021."), ("fr", "La mairie a ouvert le pont le 12 mars 2021."),
    ("fr", "Le pont était fermé le 12 mars 2021."), ("de", "Die Brücke wurde am 12. März 2021 eröffnet."),
    ("es", "El puente se abrió el 12 de marzo de 2021."), ("pt", "A ponte foi aberta em 12 de março de 2021."),
    ("it", "Il comune ha aperto il ponte; la festa fu il 12 marzo 2021."), ("tr", "Köprü 12 Mart 2021'de açıldı."),
    ("uz", "Koʻprik 2021-yil 12-martda ochildi."), ("uz-Cyrl", "Кўприк 2021 йил 12 мартда очилди."),
    ("kk", "Көпір 2021 жылғы 12 наурызда ашылды."), ("ky", "Көпүрө 2021-жылдын 12-мартында ачылды."),
    ("fa", "پل در ۱۲ مارس ۲۰۲۱ افتتاح شد."), ("tg", "Пул 12 марти соли 2021 ифтитоҳ шуд."),
])
func thePastIsToldInEachLanguage(tag: String, text: String) { #expect(bound(tag, text) == "2021-03-12/..") }

@Test(arguments: [
    ("en", "The bridge will be opened on 12 March 2021."), ("en", "The works were due by 12 March 2021."),
    ("eo", "La ponto estos malfermita la 12-an de marto 2021."), ("ru", "Мост откроется 12 марта 2021 года."),
    ("ru", "Ремонт продлили до 12 марта 2021 года."), ("ru", "Школа закрывается 12 марта 2021 года."),
    ("uk", "Виставка буде відкрита 12 березня 2021 року."), ("uk", "Виставку відкриватимуть 12 березня 2021 року."),
    ("ar", "سيفتتح الوزير الجسر في 12 مارس 2021."), ("ar", "المقرر افتتاح الجسر في 12 مارس 2021."),
    ("fr", "La mairie ouvrira le pont le 12 mars 2021."), ("fr", "Le dossier était attendu avant le 12 mars 2021."),
    ("de", "Die Brücke wird am 12. März 2021 eröffnet."), ("de", "Die Arbeiten wurden bis 12. März 2021 verlängert."),
    ("es", "El puente se abrirá el 12 de marzo de 2021."), ("pt", "A ponte será aberta em 12 de março de 2021."),
    ("it", "Il ponte aprirà il 12 marzo 2021."), ("tr", "Köprü 12 Mart 2021'de açılacak."),
    ("tr", "Bakan, köprünün 12 Mart 2021'de açılacağını söyledi."), ("uz", "Koʻprik 2021-yil 12-martda ochiladi."),
    ("uz", "Ish 2021-yil 12-martgacha choʻzildi."), ("uz-Cyrl", "Кўприк 2021 йил 12 мартда очилади."),
    ("kk", "Көпір 2021 жылғы 12 наурызда ашылады."), ("kk", "Жұмыс 2021 жылғы 12 наурызға дейін созылды."),
    ("ky", "Көпүрө 2021-жылдын 12-мартында ачылат."), ("fa", "پل در ۱۲ مارس ۲۰۲۱ افتتاح خواهد شد."),
    ("tg", "Пул 12 марти соли 2021 ифтитоҳ хоҳад шуд."),
])
func plansAndLimitsAreNoEvents(tag: String, text: String) { #expect(bound(tag, text) == nil) }

@Test(arguments: ["nl", "pl", "mn", "he", "zh"])
func aLanguageWhoseTensesAreUnknownTellsNothing(tag: String) {
    #expect(bound(tag, "The bridge was opened on 12 March 2021.") == nil)
}
