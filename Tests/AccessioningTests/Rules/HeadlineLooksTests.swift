import Testing

@testable import Accessioning

@Test(arguments: [
    ("“The Water Line”", "The Water Line"), ("«Линия Воды»", "Линия Воды"),
    ("“We Drew It,” He Said", "“We Drew It,” He Said"), ("“The water is still here”", "“The water is still here”"),
    ("THE WATER LINE.", "THE WATER LINE"), ("THE HARBOUR CORP.", "THE HARBOUR CORP."),
    ("WATER IN THE U.S.", "WATER IN THE U.S."),
    ("The Water Line.", "The Water Line."),
])
func aHeadlineIsFreedOfItsLooks(line: String, title: String) {
    #expect(reading(line, prose).title == title)
}

@Test(arguments: [
    "Looking Back and Looking Forward: the Harbour\nof the Old Towns of the Lake in the First\nHalf of the Century",
    "Everything That Was Said on the Quay about\nThe Water Line",
    "The Water Line:\nA Harbour Without Water",
])
func aWrappedHeadlineIsOne(lines: String) {
    #expect(reading(lines, "Ann Lee", "3 May 2014", prose).title == lines.replacing("\n", with: " "))
}

@Test(arguments: ["by Ann Lee » Fri 3 May 2014, 3:54 pm", "Ann Lee", "Published 3 May 2014", "By Ann Lee"])
func aCreditIsNoPartOfTheHeadline(line: String) {
    #expect(
        reading("A Long Headline of the Water Line of the Quays\n" + line, prose).title
            != "A Long Headline of the Water Line of the Quays " + line)
}
