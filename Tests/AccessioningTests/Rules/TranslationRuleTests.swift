import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: ["(Translated)", "[Translation]", "*Translated from the Russian*", "(Перевод)", "(مترجم)"])
func aMarkSaysTranslated(line: String) {
    #expect(Inferred(reading("The Water Line", line, prose).claims.translated).value == true)
}

@Test(arguments: ["Translated by Ann Lee", "Перевод: Ann Lee", "ترجمة: Ann Lee", "(Translated by Ann Lee)"])
func aTranslatorIsNoAuthor(line: String) {
    for reading in [reading("The Water Line", line, prose), reading("The Water Line", prose, line)] {
        #expect(Inferred(reading.claims.translator).value == "Ann Lee")
        #expect(Inferred(reading.claims.translated).value == true)
        #expect(reading.names.isEmpty)
    }
}

@Test func aSentenceAboutATranslationSaysNothing() {
    #expect(reading("Эпос", prose, "Перевод на английский язык готовится.").claims.translated.isEmpty)
}
