import Testing

@testable import Accessioning

@Test(arguments: [
    "Comments", "3 comments", "Leave a Reply", "Комментарии", "التعليقات", "2 komentoj", "## Comments (2)",
])
func belowCommentsNobodyIsTheAuthor(opening: String) {
    let reading = reading(
        "The Water Line", "3 May 2014", prose, opening, "Great piece, thanks.", "Ann Lee", "7 June 2019")
    #expect(reading.names == [])
    #expect(reading.published == "2014-05-03")
}

@Test(arguments: ["Related stories", "Most read", "More from The Valley Courier", "Читайте также:", "Vidu ankaŭ:"])
func belowAListOfOtherStoriesNoDayCounts(opening: String) {
    let reading = reading("The Water Line", prose, opening, "The Dry Quay", "By Ann Lee | 3 May 2014")
    #expect(reading.names == [])
    #expect(reading.published == nil)
}

@Test func aSignOffBelowAListIsTheArticles() {
    let reading = reading(
        "The Water Line", prose, "Related posts:\n\n1. The Dry Quay\n2. The Wet Quay", "Ann Lee",
        "Member of the Lake Desk")
    #expect(reading.names == ["Ann Lee"])
}

@Test func aListWithTheArticleBelowItIsNoFoot() {
    let long = prose + " " + prose
    #expect(reading("The Water Line", prose, "See also", "The Dry Quay", long, "Ann Lee").names == ["Ann Lee"])
}
