import Testing

@testable import Accessioning

@Test(arguments: [
    "This article was first published on May 7, 2014.",
    "Эта статья была опубликована 7 мая 2014 года.",
])
func aTextMaySayWhenItWasPublished(line: String) {
    #expect(reading("The Water Line", "By Ann Lee", prose, prose, line).published == "2014-05-07")
}

@Test func aTextThatCameOutElsewhereFirstIsNoOlder() {
    let line = "This article originally appeared in the Valley Courier on May 7, 2014."
    #expect(reading("The Water Line", "By Ann Lee", prose, prose, line).published == "2014-05-07/..")
}

@Test func aTextThatSaysWhenItWasChangedIsNotLater() {
    let found = reading("The Water Line", "By Ann Lee", prose, prose, "This article was amended on 3 May 2020.")
    #expect(found.updated == "2020-05-03" && found.published == "../2020-05-03")
}

@Test func whenItWasArchivedSaysNothing() {
    let line = "This article was archived on 3 May 2020."
    #expect(reading("The Water Line", "By Ann Lee", prose, prose, line).published == nil)
}
