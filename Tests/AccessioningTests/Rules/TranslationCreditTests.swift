import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    "Translated from the Portuguese by Ann Lee", "Trans. Ann Lee", "tr. Ann Lee", "English translation by Ann Lee",
    "Translated into English by Ann Lee", "Traduit de l'anglais par Ann Lee", "Traduction : Ann Lee",
    "Aus dem Englischen übersetzt von Ann Lee", "Übersetzung: Ann Lee", "Traducido del inglés por Ann Lee",
    "El la angla tradukis Ann Lee", "Tradukis el la angla Ann Lee", "Пер. с англ. Ann Lee", "Перевёл Ann Lee",
    "с английского перевела Ann Lee", "Çeviri: Ann Lee", "Vertaald door Ann Lee", "Przekład: Ann Lee",
])
func aTranslatorIsReadInManyForms(line: String) {
    for line in [line, "(\(line))", "*\(line)*"] {
        for reading in [reading("The Water Line", line, prose), reading("The Water Line", prose, line)] {
            #expect(Inferred(reading.claims.translator).value == "Ann Lee", "\(line)")
            #expect(Inferred(reading.claims.translated).value == true)
            #expect(reading.names.isEmpty)
        }
    }
}

@Test func aTranslatorBesideTheAuthorIsNoAuthor() {
    let reading = reading("The Water Line", "By Bob Roe, translated from the Russian by Ann Lee", prose)
    #expect(reading.names == ["Bob Roe"])
    #expect(Inferred(reading.claims.translator).value == "Ann Lee")
}

@Test func aNoteBelowTheTextSaysWhoTranslatedIt() {
    let reading = reading("The Water Line", prose, "This article was translated from Spanish by Ann Lee.")
    #expect(Inferred(reading.claims.translator).value == "Ann Lee")
}

@Test(arguments: [
    "Translated works of the harbour", "The novel was translated by Ann Lee.", "Lost in translation",
    "Translation by machine", "Пер. Садовый, 4",
])
func otherWordsOfTranslatingSayNothing(line: String) {
    #expect(reading("The Water Line", prose, line).claims.translator.isEmpty)
}
