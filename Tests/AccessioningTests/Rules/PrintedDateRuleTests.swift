import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    ("October 15, 2015", "2015-10-15"), ("Thursday, 15 October 2015 ", "2015-10-15"),
    ("Published: 2015-10-15", "2015-10-15"),
    ("*15 October 2015*", "2015-10-15"), ("Posted on October 15, 2015 at 10:30 am", "2015-10-15"),
    ("Опубликовано: 15 октября 2015 года", "2015-10-15"), ("First published 15 October 2015", "2015-10-15"),
    ("(October 2015)", "2015-10"), ("15 October 2015 | News", "2015-10-15"),
])
func aDayOnALineOfItsOwnIsThePublications(line: String, date: String) {
    let reading = reading("The Water Line", line, prose)
    #expect(reading.published == date)
    #expect(Inferred(reading.claims.published).certainty == .stated)
    #expect(reading.lifted == [1, 3])
}

@Test func aLineMayHoldBothDays() {
    let reading = reading("The Water Line", "Published May 3, 2015 | Updated June 4, 2015", prose)
    #expect(reading.published == "2015-05-03")
    #expect(reading.updated == "2015-06-04")
}

@Test(arguments: ["Last updated: 4 June 2015", "Обновлено: 4 июня 2015", "آخر تحديث: 4 يونيو 2015"])
func aDayOfChangeAtTheEndIsABoundOfPublication(line: String) {
    let reading = reading("The Water Line", prose, line)
    #expect(reading.updated == "2015-06-04")
    #expect(reading.published == "../2015-06-04")
    #expect(Inferred(reading.claims.published).certainty == .conjectured)
}

@Test func aMonthAtTheEndIsThePublications() {
    #expect(reading("The Water Line", prose, "(September 2014)").published == "2014-09")
}

@Test func theOrderOfTheArchiveDecidesFigures() {
    #expect(reading("Title: Water\nDate: 05/11/2015\n---", prose, order: .dayFirst).published == "2015-11-05")
    #expect(reading("Title: Water\nDate: 05/11/2015\n---", prose, order: .monthFirst).published == "2015-05-11")
}
