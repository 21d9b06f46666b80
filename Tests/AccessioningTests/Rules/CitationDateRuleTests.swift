import Testing

@testable import Accessioning

@Test(arguments: [
    "Lee, A. (2014, May 7). The Long Water Line. Valley Courier. https://x.example",
    "Lee, Ann. \"The Long Water Line.\" Valley Courier, 7 May 2014, x.example/a. Accessed 3 May 2020.",
    "Ann Lee, “The Long Water Line,” Valley Courier, May 7, 2014, https://x.example/a (accessed May 3, 2020).",
])
func aCitationOfTheTextItselfDatesIt(citation: String) {
    let found = reading(
        "The Long Water Line", "Ann Lee", prose, prose, "How to cite", citation, "Downloaded June 14, 2024")
    #expect(found.published == "2014-05-07")
}

@Test(arguments: [
    "Roe, B. (2013, June 2). Ferries of the North. Plainview. https://x.example/b",
    "\"Ferries of the North\", Plainview, 2 June 2013. Accessed 3 May 2020.",
    "\"The Long Water Line\", Plainview. Accessed 3 May 2020.",
])
func citationsOfOthersAndDaysOfAccessDoNot(citation: String) {
    #expect(reading("The Long Water Line", "Ann Lee", prose, prose, "References", citation).published == nil)
}
