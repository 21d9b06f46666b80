import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: ["Пікір", "Kültür", "Матбуот хабари", "گفت‌وگو", "گفت وگو"])
func aKickerMayBeInAnyOfTheLanguages(word: String) {
    let isKicker = KickerWords.isKicker(CaseFold.folded(word))
    #expect(isKicker == !["گفت وگو"].contains(word))
}

@Test(arguments: [
    "Басты бет > Жаңалықтар > Әлем", "صفحه اصلی » اخبار » جامعه", "الرئيسية / ثقافة / سفر",
    "Anasayfa › Haberler › Spor",
])
func aTrailFromTheHomePageIsNoHeadline(trail: String) {
    let read = reading(trail, "The Harbour Master's Line", prose)
    #expect(read.title == "The Harbour Master's Line")
}

@Test(arguments: ["tea / coffee / water", "from a > b"])
func aSlashAloneMakesNoTrail(words: String) {
    #expect(reading(words, prose).title == words)
}

@Test(arguments: [
    ("نادر حمدان ووفاء الكيلاني", ["نادر حمدان", "وفاء الكيلاني"]),
    ("سامر النجار وليلى منصور", ["سامر النجار", "ليلى منصور"]), ("أحمد وليد سالم", ["أحمد وليد سالم"]),
    ("محمد علي وليد سالم", ["محمد علي وليد سالم"]),
])
func anArabicAndIsALetterOfTheNextName(words: String, names: [String]) {
    #expect(ArabicAnd.parted(words[...]).map(String.init) == names)
}

@Test(arguments: [
    "Пресс-служба Лесной инспекции", "Су ресурстары басқармасының баспасөз қызметі", "روابط عمومی پناهگاه توران",
    "Göl Araştırmaları Merkezi Basın Ofisi", "المكتب الإعلامي لهيئة الأهوار",
])
func anOfficeSpeaksForABodyInAnyLanguage(office: String) {
    let read = reading("The Harbour Master's Line", prose, office)
    #expect(read.names == [office])
    #expect(read.kinds == [.organisation])
}

@Test(arguments: [
    "Перевод с казахского: Сауле Ерланова", "Turk tilidan tarjima: Zilola Karimova",
    "Орыс тілінен аударған: Жанар Сейітқызы", "ترجمهٔ: بابک سهرابی",
])
func theTranslatorsLabelMayNameTheLanguage(line: String) {
    let read = reading("The Harbour Master's Line", line, prose)
    #expect(read.claims.translated.first?.value == true)
    #expect(Inferred(read.claims.translator).value == line.split(separator: ": ").last.map(String.init))
}

@Test func anAgencyBetweenSlashesEndsADateline() {
    let read = reading(
        "Жылы аялдамалар", "АСТАНА, 12 шілде /Дала ақпарат/. Қыс түскенше елордада елу аялдама орнатылады.")
    #expect(read.place == "Астана")
    #expect(read.published == "XXXX-07-12")
}

@Test(arguments: [
    ("نويسنده", "نویسنده"), ("كد خبر", "کد خبر"), ("نوشتهٔ", "نوشته"), ("گفت‌وگو", "گفتوگو"), ("\u{200F}خبر", "خبر"),
])
func spellingsOfAWordInArabicLettersAreLevelled(one: String, other: String) {
    #expect(ArabicLetters.levelled(one) == ArabicLetters.levelled(other))
}
