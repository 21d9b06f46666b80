import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    "By Ann Lee", "By: Ann Lee", "BY Ann Lee", "by Ann Lee", "*By Ann Lee*", "Author: Ann Lee", "**Author:** Ann Lee",
    "Ann Lee | 4 November 2013", "November 4, 2013 · Ann Lee", "Text: Ann Lee · Photos: Bo Ek", "(By Ann Lee)",
    "By Ann Lee, Reuters", "By Ann Lee in Bishkek", "By Ann Lee, 4 November 2013", "Written by Ann Lee", "De Ann Lee",
    "Автор: Ann Lee", "Текст: Ann Lee", "بقلم: Ann Lee", "By Ann Lee | Published 4 November 2013 | News",
    "Posted by Ann Lee on 4 November 2013", "4 November 2013 by Ann Lee", "Ann Lee, 4 November 2013",
    "4 November 2013 · Ann Lee on behalf of The Water Team", "By Ann Lee / Translated by Bo Ek",
    "Ann Lee · 4 November 2013 · 5 min read", "Posted on November 4, 2013 by Ann Lee in News",
])
func aBylineNamesItsAuthor(line: String) {
    #expect(reading("The Water Line", line, prose).names == ["Ann Lee"])
}

@Test(arguments: [
    ("By Ann Lee and Bo Ek", ["Ann Lee", "Bo Ek"]), ("By Ann Lee, Bo Ek & Cy Dow", ["Ann Lee", "Bo Ek", "Cy Dow"]),
    ("By Kim Hart, PhD, and Bo Ek", ["Kim Hart, PhD", "Bo Ek"]), ("By J. R. de la Cruz", ["J. R. de la Cruz"]),
    ("By TED D'AFFLISIO, Reuters", ["TED D'AFFLISIO"]), ("Авторы: Анна Ли и Бо Эк", ["Анна Ли", "Бо Эк"]),
    ("بقلم: سليم القاضي", ["سليم القاضي"]), ("De tiguliano", ["tiguliano"]), ("By Ann Lee*", ["Ann Lee"]),
])
func aBylineMayNameSeveral(line: String, names: [String]) {
    #expect(reading("The Water Line", line, prose).names == names)
}

@Test func theByIsLiftedAndIsNoEvidenceForRegions() {
    let reading = reading("The Water Line", "By Paris Hill", prose)
    #expect(reading.lifted == [1, 3])
    #expect(reading.boilerplate.count == 1)
}

@Test(arguments: ["By Staff", "By Reuters", "By admin", "By the time the water comes, nobody will be there."])
func aBylineWithoutANameNamesNobody(line: String) {
    #expect(reading("The Water Line", line, prose).names.isEmpty)
}

@Test(arguments: ["By Code.gov Team", "By National Institute of Standards and Technology Team", "By NASA"])
func aBodyMaySign(line: String) {
    let reading = reading("The Water Line", line, prose)
    #expect(reading.names == [String(line.dropFirst(3))])
    #expect(reading.kinds == [.organisation])
}

@Test func aHeadlineThatOpensWithByIsNoByline() {
    let reading = reading("By Land and Sea", "By Ann Lee", prose)
    #expect(reading.title == "By Land and Sea")
    #expect(reading.names == ["Ann Lee"])
}

@Test func aBylineMayStandBelowTheFirstParagraph() {
    #expect(reading("The Water Line", prose, "By Ann Lee", prose).names == ["Ann Lee"])
}
