import ArchiveTesting
import Testing

@testable import Accessioning

@Test(arguments: [
    ("en", "The harbour of the town is dry, and the people have left it for the city, but the water is at the door."),
    ("ru", "Гавань города высохла, и люди ушли из неё в столицу, но вода уже стоит у двери, как было прежде."),
    ("uk", "Гавань міста висохла, і люди пішли з неї до столиці, але вода вже стоїть біля дверей."),
    ("ar", "جف ميناء المدينة وقد رحل الناس عنه إلى العاصمة لكن الماء على الباب كما كان من قبل"),
    ("fa", "بندر شهر خشک شده است و مردم از آن به پایتخت رفتند اما آب این بار پشت در است که بود"),
    ("uz", "Shahar porti qurib qoldi va odamlar poytaxtga ketdi, lekin suv bu yil eshik oldida, dedi u."),
    ("uz-Cyrl", "Шаҳар порти қуриб қолди ва одамлар пойтахтга кетди, лекин сув бу йил эшик олдида, деди у."),
    ("kk", "Қала айлағы құрғап қалды және адамдар астанаға кетті, бірақ су осы жылы есік алдында тұр."),
    ("ky", "Шаардын порту кургап калды жана адамдар борборго кетишти, бирок суу ушул жылы эшиктин алдында өзү турат."),
    ("tg", "Бандари шаҳр хушк шуд ва мардум аз он ба пойтахт рафтанд, аммо об ин сол дар назди дар аст."),
    ("tr", "Şehrin limanı kurudu ve insanlar başkente gitti, ama su bu yıl kapının önünde ve çok yakın."),
    ("fr", "Le port de la ville est à sec et les gens sont partis, mais l'eau est déjà à la porte des maisons."),
    ("de", "Der Hafen der Stadt ist trocken, und die Leute sind nicht mehr da, aber das Wasser steht vor der Tür."),
    ("es", "El puerto de la ciudad está seco y la gente se fue, pero el agua ya está en la puerta de las casas."),
    ("eo", "La haveno de la urbo estas seka, kaj la homoj foriris, sed la akvo jam staras ĉe la pordo de ĉiuj."),
    ("he", "נמל העיר יבש והאנשים עזבו"), ("el", "Το λιμάνι της πόλης στέρεψε"), ("ka", "ქალაქის ნავსადგური დაშრა"),
])
func aLanguageIsKnownByItsLettersAndSmallWords(tag: String, text: String) {
    #expect(reading(text).language == tag)
}

@Test func aQuotationDoesNotDecide() {
    let quoted = "﴿وَجَعَلْنَا مِنَ الْمَاءِ﴾ is an inscription above the door of the canal office, and it is old."
    #expect(reading("The Water Line", quoted).language == "en")
}

@Test func figuresHaveNoLanguage() {
    #expect(reading("1,435 + 1,520 = 2,955").language == nil)
}

@Test func theEvidenceSaysWhy() {
    let claims = reading("The harbour of the town is dry.").claims.language
    #expect(
        claims.first?.evidence.note
            == "4 of 7 words are small words of it; 100% of the letters are of the latin script")
}

/// Single sentences in thirty-seven languages, and a line of figures in none. Fewer than `most` may be left unknown, and
/// not one may be taken for another language.
@Test func oneSentenceIsKnownOrLeftUnknown() throws {
    let most = 7
    var unknown: [String] = []
    for line in try Repository.text(Repository.fixtures + "/languages/sentences.tsv").split(separator: "\n").dropFirst()
    {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard let language = reading(cells[1]).language else {
            if !cells[0].isEmpty { unknown.append(cells[1]) }
            continue
        }
        #expect(language == cells[0], "\(cells[1])")
    }
    #expect(unknown.count < most, "\(unknown)")
}

@Test func aTextThatQuotesTheOriginalIsInTheLanguageOfItsHeadline() {
    let english = "When we chose the third piece we wanted to show a place where the water was most of all."
    let esperanto = "Kiam ni elektis la trian, ni volis montri lokon, kie la akvo estis plej multe."
    let read = reading("Kie la akvo estas", "De Adamo", english + " " + esperanto, english + " " + esperanto)
    #expect(read.language == "eo")
}

@Test func theAccentsOfForeignNamesDoNotDecide() {
    let text = "Łukasz Żółkiewski met Paweł Gąsiorowski in Łódź, and they talked of the bridge at Świnoujście."
    #expect(reading(text).language == "en")
}

/// Many Persian pages are typed with the Arabic ي and ك.
@Test func persianIsKnownInArabicLetters() {
    #expect(reading("وزير گفت كه اين پل تا پايان سال براي مردم شهر باز نمي شود و آب هم كم است").language == "fa")
}

@Test func marksOfDirectionPartNoWord() {
    #expect(reading("\u{200F}جف ميناء ال\u{200F}مدينة وقد رحل الناس عنه إلى العاصمة").language == "ar")
}
