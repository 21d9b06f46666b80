import Testing

@testable import Accessioning

@Test func theStampThatCountsTheCommentsIsTheArticles() {
    let found = reading(
        "The Water Line", prose, prose, "posted by Ann Lee at 10:15 PM on May 7, 2014 [46 comments total]",
        "Well said.",
        "posted by lilac at 1:11 PM on May 8, 2014", "Thank you.", "posted by pedro at 9:11 PM on May 9, 2014")
    #expect(found.published == "2014-05-07")
    #expect(found.claims.published.first?.evidence.rule == "date.foot-stamp")
}

@Test func theOnlyStampAtTheEndIsTheArticles() {
    #expect(
        reading("The Water Line", "By Ann Lee", prose, prose, "Posted on May 7, 2014 in News").published == "2014-05-07"
    )
}

@Test(arguments: [
    ["Posted by lilac on May 8, 2014", "Well said.", "Posted by pedro on May 9, 2014", "Thank you."],
    ["lilac", "8 May 2014 13:11", "Well said.", "pedro", "9 May 2014 14:00", "I was there, and it was shut."],
    [
        "lilac wrote on 8 May 2014:", "Well said.", "pedro wrote on 9 May 2014:",
        "It was closed on 9 May 2014, I saw it.",
    ],
])
func daysOfCommentsAreNobodysEvidence(_ lines: [String]) {
    #expect(reading("The Water Line", "By Ann Lee", prose, prose, lines.joined(separator: "\n\n")).published == nil)
}
