import ArchiveModel
import Testing

@testable import Accessioning

@Test func everyEndingHasALanguageAUseAndAReplacement() {
    for row in RegionTable.rows(of: "endings.tsv").dropFirst() {
        #expect(row.count == 4)
        #expect(["name", "adjective", "apostrophe"].contains(row[1]), "\(row)")
        #expect(NameEndings.shared.has(row[0].utf8.first ?? 0))
    }
}

@Test func anEndingIsFoundByItsLastByte() {
    let found = NameEndings.shared.endings(of: UInt8(ascii: "T"), last: UInt8(ascii: "n"))
    #expect(found.contains { $0.bytes == Array("dan".utf8) && $0.needsApostrophe })
    #expect(NameEndings.shared.endings(of: 0, last: UInt8(ascii: "n")).isEmpty)
}

@Test func aTurkishCaseNeedsItsApostrophe() {
    #expect(RegionReading("Rizede kaldık, Batumdan geldik.", language: "tr", headline: false).all.isEmpty)
}

@Test func russianWordsAreNoTowns() {
    let text = "Или снег, или дождь. Лена ушла. Мир стоит. Женский хор поёт в сельском клубе, морской ветер."
    #expect(RegionReading(text, language: "ru", headline: false).all.isEmpty)
}
