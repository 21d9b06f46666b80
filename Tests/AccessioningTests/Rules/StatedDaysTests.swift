import Testing

@testable import Accessioning

@Test func aDayBelowTheHeadlineGoesBeforeThePagesOwn() {
    #expect(
        reading("Sunday, May 3, 2020", "The Water Line", "By Ann Lee", "May 7, 2014", prose).published == "2014-05-07")
}

@Test func anIssuesDayAboveTheHeadlineIsKeptWhereNoOtherStands() {
    #expect(reading("Sunday, May 3, 2020", "The Water Line", "By Ann Lee", prose).published == "2020-05-03")
}

@Test(arguments: ["Accessed", "Retrieved:", "Saved from"])
func aLabelAloneTellsOfTheDayBelowIt(label: String) {
    #expect(reading("The Water Line", label, "May 9, 2014", prose, prose).published == nil)
}

@Test func aDayBelowLastUpdatedIsAChange() {
    let found = reading("The Water Line", "Ann Lee", "Last updated", "May 9, 2014", prose)
    #expect(found.updated == "2014-05-09" && found.published == "../2014-05-09")
}

@Test func anArchiveByMonthDatesNothing() {
    #expect(reading("The Water Line", "By Ann Lee", prose, "May 2015", "April 2015", "March 2015").published == nil)
}
