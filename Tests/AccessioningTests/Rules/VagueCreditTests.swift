import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    ("Spring 2011", "2011-21"), ("зима 2010 года", "2010-24"), ("Winter 2010–11", "2010-24"),
    ("Winter 2010/2011", "2010-24"), ("Q3 2015", "2015-07/2015-09"), ("third quarter of 2015", "2015-07/2015-09"),
    ("III квартал 2015 года", "2015-07/2015-09"), ("c. 2014", "2014~"), ("(около 2014 года)", "2014~"),
    ("early 2015", "2015~"), ("late November 2015", "2015-11~"), ("начало 2015 года", "2015~"),
    ("Ende Mai 2015", "2015-05~"), ("March–April 2015", "2015-03/2015-04"),
    ("12–15 March 2015", "2015-03-12/2015-03-15"),
    ("12.07.15", "2015-07-12?"), ("26 Feb 87", "1987-02-26?"), ("Feb '87", "1987-02?"), ("31/12/99", "1999-12-31?"),
    ("circa 12 March 2015", "2015-03-12~"),
])
func aCreditMayBeVague(line: String, date: String) {
    #expect(reading("The Water Line", line, prose).published == date)
}

@Test(arguments: [
    ("2015", "2015"), ("03/2015", "2015-03"), ("2015-03", "2015-03"), ("before 2015", "../2015"),
    ("after 2015", "2015/.."),
    ("since March 2015", "2015-03/.."), ("2010–2015", "2010/2015"), ("before 12 March 2015", "../2015-03-12"),
    ("до 2010 года", "../2010"), ("seit 2010", "2010/.."),
])
func aLabelMakesLessADate(words: String, date: String) {
    #expect(reading("The Water Line", "Published: \(words)", prose).published == date)
    #expect(reading("The Water Line", words, prose).published == nil)
}

@Test(arguments: ["05/07/15", "99/99/2015", "31/12/99999", "30 February 2015", "Spring", "Q5 2015", "Spring 2010–11"])
func whatCantBeADayIsNone(line: String) {
    #expect(reading("The Water Line", "Published: \(line)", prose).published == nil)
}
