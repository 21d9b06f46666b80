import Testing

@testable import Accessioning

@Test(arguments: [
    ("Wed, 08/05/2015", "2015-08-05"), ("Fri, 08/05/2015", "2015-05-08"), ("среда, 05/08/2015", "2015-08-05"),
    ("mercredi 05/08/2015", "2015-08-05"), ("Mon, 08/05/2015", "2015-05-08?"),
])
func theWeekdayTellsDayFromMonth(printed: String, date: String) {
    #expect(reading("The Water Line", "By Ann Lee, " + printed, prose).published == date)
}

@Test(arguments: [":Author: Ann Lee\n:Date: 2014-11-26", "% Ann Lee\n% November 26, 2014"])
func fieldsOfMarkupLanguagesAreCredits(fields: String) {
    let read = reading("The Water Line", fields, prose)
    #expect(read.names == ["Ann Lee"])
    #expect(read.published == "2014-11-26")
}
