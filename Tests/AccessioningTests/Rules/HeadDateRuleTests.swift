import ArchiveModel
import Testing

@testable import Accessioning

/// Below a line that is neither headline nor credit, where the head is left early.
@Test(arguments: [
    ("Posted on December 3rd, 2013 by [Ann Lee](/author/lee)", "2013-12-03"),
    ("March 24, 2016  |  Posted 4:36 am", "2016-03-24"),
    ("THE COURIER. — TUESDAY, MARCH 8, 2016. — PAGE 20", "2016-03-08"),
    ("Published 7:07 p.m. ET Aug. 12, 2021 | Updated 1:59 p.m. ET Aug. 17, 2021", "2021-08-12"),
    ("by Ann Lee » Fri Feb 5, 2016, 3:10 am", "2016-02-05"), ("by Ann Lee [12 June 2015]", "2015-06-12"),
    ("By Ann Lee (@annlee) Jun 21, 2011, 9:08am EDT", "2011-06-21"),
    ("Date: Fri, 01 Apr 2016 20:10:08 +0400", "2016-04-01"), ("OSLO, August 28, 2015 – " + prose, "2015-08-28"),
    ("[Home](/) > [News](/news)\n\n30 Apr 2015, 3:45 PM", "2015-04-30"), ("Дата: 12.07.2015, 14:05 МСК", "2015-07-12"),
    ("11 captures\n\n6 Feb 2016 - 23 Dec 2018\n\nFriday, February 5, 2016", "2016-02-05"),
])
func aDayAboveTheTextIsFoundBelowOtherLines(line: String, date: String) {
    let reading = reading("The Water Line", "A- A A+ and other words of the page.", line, prose)
    #expect(reading.published == date)
    #expect(Inferred(reading.claims.published).certainty == .stated)
}

@Test(arguments: [
    "Saved from www.courier.example on 6 August 2022", "© 2021–2022 The Courier. 6 August 2022", "Elŝutita: 2023-08-03",
    "When: Monday, July 14, 2031, 2:21 AM", "On April 10, 2014, the keeper of the wells spoke.", "Pay 1 April",
    "* [Bridge closed](/bridge) by Wendell Cruz, Nov 21, 2013",
    "Deadline: 3 May 2016", "Retrieved 2023-08-03", "6 Feb 2016 - 23 Dec 2018",
])
func otherDaysAboveTheTextAreNot(line: String) {
    let reading = reading("The Water Line", "A- A A+ and other words of the page.", line, prose, prose, prose)
    #expect(Inferred(reading.claims.published).certainty != .stated)
}

@Test func aDayBelowTheTextIsSomebodyElses() {
    let comment = "by old_timer » Sat Feb 13, 2016, 9:54 pm"
    #expect(reading("The Water Line", prose, prose, prose, comment, "Great piece.", comment).published == nil)
}
