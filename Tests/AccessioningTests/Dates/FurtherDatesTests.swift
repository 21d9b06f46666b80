import Testing

@testable import Accessioning

/// Days of languages beyond those of `MonthTable`, with the cases in which they print their months.
@Test(arguments: [
    "12 juli 2015", "12 juli 2015.", "12. juli 2015", "12 lipca 2015", "12 lipca 2015 r.", "12. července 2015",
    "12. júla 2015", "2015. július 12.", "2015. júl. 12.", "12 iulie 2015", "12 юли 2015", "12. јула 2015.",
    "12. heinäkuuta 2015", "12 Ιουλίου 2015", "12 ΙΟΥΛΙΟΥ 2015", "12 ביולי 2015", "12 जुलाई 2015", "Julai 12, 2015",
    "12 Juli 2015", "12 tháng 7 năm 2015", "12 กรกฎาคม 2558", "2015年7月12日", "2015年 7月 12日", "2015년 7월 12일",
    "平成27年7月12日", "民國104年7月12日", "12 ივლისი 2015", "12 հուլիսի 2015", "12 de juliol 2015", "12 ліпеня 2015",
])
func aDayOfAFurtherLanguageIsFound(text: String) {
    #expect(found(text).first?.hasSuffix(" → 2015-07-12") == true, "\(found(text))")
}

/// What is a word elsewhere is a month between a day and a year, and nowhere else.
@Test(arguments: [
    ("le 12 mag 2018", "12 mag 2018 → 2018-05-12"), ("12 set 2018", "12 set 2018 → 2018-09-12"),
    ("12 may 2018", "12 may 2018 → 2018-05-12"), ("12 ago. 2019", "12 ago. 2019 → 2019-08-12"),
])
func anAmbiguousMonthHasItsYear(text: String, expected: String) { #expect(found(text) == [expected]) }

@Test(arguments: [
    "12 set menus", "the 12 out of 20", "12 may come", "12 Set designs", "there are 2015 年 and", "12年 later", "令和元年",
    "in 2562 people", "3 วัน 2562",
])
func otherFiguresAreNone(text: String) { #expect(found(text).isEmpty, "\(found(text))") }

/// Pages that print their day for two widths of a screen, and converters that run both together.
@Test(arguments: [
    ("Published On 8 Dec 20218 Dec 2021", "2021-12-08"), ("Dec 8, 2021Dec 8, 2021", "2021-12-08"),
])
func aDayPrintedTwiceIsOne(line: String, date: String) {
    #expect(reading("The Water Line", "By Ann Lee", line, prose).published == date)
}

@Test(arguments: [
    ("14 Muharram 1440 / 24 September 2018", "2018-09-24"),
    ("الثلاثاء 22 جمادى الآخرة 1438هـ - 21 مارس 2017م", "2017-03-21"),
])
func ofTwoCalendarsTheExactOneDecides(line: String, date: String) {
    #expect(reading("The Water Line", line, prose).published == date)
}
