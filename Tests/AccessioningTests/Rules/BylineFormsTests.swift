import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    "By Ann Lee (@annlee) Jul 29, 2014, 3:00pm EDT", "By Ann Lee <lee@paper.example>", "by Ann Lee [11 July 2014]",
    "by Ann Lee » Fri Feb 5, 2016, 3:10 am", "Afiŝis Ann Lee la 4-an de novembro 2013",
    "de [Ann Lee](https://eo.example/ann/) · 1 junio 2016 · legotempo 3 min", "By Ann Lee, The Signal Room",
    "By Ann Lee | Northlight News", "Story by Ann Lee, photos by Bo Ek", "Publié par Ann Lee le 4 novembre 2013",
    "By Ann Lee, Evening Star", "By Ann Lee, Osh", "By Ann Lee, OpenHorizon", "Text and photos by Ann Lee",
    "4 November 2013 | Ann Lee | 12 comments", "By Ann Lee, special to The Valley Courier",
])
func whatStandsBesideANameIsNoName(line: String) {
    #expect(reading("The Water Line", line, prose).names == ["Ann Lee"])
}

@Test(arguments: [
    ("By Ann Lee and Bo Ek, The Signal Room", ["Ann Lee", "Bo Ek"]),
    ("By ANN LEE, CY BAKER and BO EK", ["ANN LEE", "CY BAKER", "BO EK"]),
    ("By Ann Lee (@annlee) and Bo Ek (@boek) Jul 29, 2014, 3:00pm EDT", ["Ann Lee", "Bo Ek"]),
    ("By Ann Lee and Harbour Trust Office", ["Ann Lee", "Harbour Trust Office"]),
    ("Автор: Асан уулу Бакыт", ["Асан уулу Бакыт"]), ("Автор: Алданов Т. М.", ["Алданов Т. М."]),
    ("Автор: Т.М. Алданов", ["Т.М. Алданов"]), ("By Otabek o'g'li Karim", ["Otabek o'g'li Karim"]),
    ("By Ludwig von der Tann, Jr.", ["Ludwig von der Tann, Jr."]),
    ("By Salim ibn Ahmad al-Qadi", ["Salim ibn Ahmad al-Qadi"]),
])
func namesOfManyShapesAreReadWhole(line: String, names: [String]) {
    #expect(reading("The Water Line", line, prose).names == names)
}

@Test(arguments: [
    "By Guest", "By Newsroom", "By webmaster", "بقلم: هيئة التحرير", "By Anonymous",
    "Photo: Ann Lee / EPA", "Photos by Ann Lee | Getty Images", "16.04.2021 | Water", "By AP", "By Xinhua",
])
func nobodyIsNamedByAPostAnAgencyOrAPhotograph(line: String) {
    #expect(reading("The Water Line", line, prose + " There is water.").names.isEmpty)
}

@Test(arguments: ["By Ann Lee, Associated Press", "By Ann Lee, Reuters", "Автор: Анна Ли, ТАСС"])
func anAgencyBehindANameIsTheSource(line: String) {
    let reading = reading("The Water Line", line, prose)
    #expect(reading.names.count == 1)
    #expect(Inferred(reading.claims.source).value == line.split(separator: ", ").last.map(String.init))
}

@Test(arguments: ["Bahir Dar, 20 May 2012", "New Delhi, 20 May 2012", "Buenos Aires, 20 May 2012"])
func aPlaceIsNoPerson(line: String) {
    #expect(reading("The Water Line", line, prose).names.isEmpty)
}

@Test(arguments: [
    ("Ann Lee and Bo Ek", ["Ann Lee", "Bo Ek"]), ("*Ann Lee and Bo Ek*", ["Ann Lee", "Bo Ek"]),
    ("With Water Comes Great Things", []), ("Bahir Dar", []), ("Harbour Master", []), ("Rebuilding Water.gov", []),
])
func aBareLineIsABylineWhereItsWordsAreNames(line: String, names: [String]) {
    #expect(reading("The Quay", line, prose).names == names)
}

@Test func aNameWithItsPaperOrPlaceStandsAboveTheDay() {
    #expect(reading("The Quay", "Ann Lee, Saltmarsh Observer", "Published Sept. 23, 2024", prose).names == ["Ann Lee"])
    #expect(reading("The Quay", "Ann Lee in Lima", "First published on 24 Sep 2013", prose).names == ["Ann Lee"])
    let local = reading("The Quay", "Ann Lee\nHalcyon Daily News", "Feb. 18, 2014", prose)
    #expect(local.names == ["Ann Lee"] && local.publication == "Halcyon Daily News")
}

@Test func theRoleBehindABarIsTheAuthors() {
    let reading = reading("The Quay", "By Ann Lee | Staff Reporter, OpenHorizon", prose)
    #expect(reading.names == ["Ann Lee"] && reading.roles == ["Staff Reporter"])
}
