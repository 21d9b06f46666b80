import Testing

@testable import Accessioning

@Test func aDatabasesFieldCodesAreCredits() {
    let reading = reading(
        "HD  The Water Line\nBY  By Ann Lee\nWC  164 words\nPD  21 October 2013\nSN  Valley Freight\nLA  English\nLP",
        prose)
    #expect(reading.title == "The Water Line" && reading.names == ["Ann Lee"])
    #expect(reading.published == "2013-10-21" && reading.publication == "Valley Freight")
}

@Test func twoCapitalsAndAGapAreNoFieldWithoutABlock() {
    #expect(reading("BY  the lake", "By Ann Lee", prose).title != nil)
    #expect(reading("The Water Line", "SE  of the lake stands a mill.", prose).kicker == nil)
}

@Test(arguments: [
    ("Published Time: 2022-09-14T06:30:00+01:00", "2022-09-14"), ("Publication date: Mar 3, 2011", "2011-03-03"),
    ("Date first published: 3 May 2012", "2012-05-03"), ("Broadcast: Saturday 30 January 2010", "2010-01-30"),
])
func aLabelOfSeveralWordsIsReadByItsWords(line: String, date: String) {
    #expect(reading("The Water Line", line, prose).published == date)
}

@Test(arguments: ["Publication of maps: 3 May 2012", "Page title: 3 May 2012", "Paper time: 3 May 2012"])
func otherLabelsAreNotComposed(line: String) {
    #expect(ComposedLabel.kind(CaseFold.folded(line.prefix { $0 != ":" })) == nil)
}

@Test(arguments: [
    ("Author: Lee, Ann", ["Ann Lee"]), ("Authors: Lee, Ann; van der Ek, Bo J.", ["Ann Lee", "Bo J. van der Ek"]),
    ("Author: Lee, Reporter", ["Lee"]), ("Authors: Ann Lee, Bo Ek", ["Ann Lee", "Bo Ek"]),
])
func aCataloguesNamesAreTurned(line: String, names: [String]) {
    #expect(reading("The Water Line", line, prose).names == names)
}

@Test func aMessengersHeadTellsTheDay() {
    let reading = reading("Harbour Desk, [14.03.2022 18:05]\nThe Water Line Is Open Again", prose)
    #expect(reading.title == "The Water Line Is Open Again" && reading.published == "2022-03-14")
}

@Test func aJournalCitesItselfAboveTheTitle() {
    let reading = reading(
        "Annals of Water, Vol. 12, No. 2 (2016), pp. 141–163", "The Water Line", "Ann Lee1*, Bo J. Ek2 and Cy Roe1",
        prose)
    #expect(reading.publication == "Annals of Water" && reading.published == "2016")
    #expect(reading.title == "The Water Line" && reading.names == ["Ann Lee", "Bo J. Ek", "Cy Roe"])
}

@Test func aLetterheadStandsAboveTheHeadline() {
    let reading = reading(
        "HARBOUR AUTHORITY\n\nNEWS RELEASE", "19 May 2014", "Harbour Survey Walks the Whole Western Shore",
        "The harbour survey has walked the shore, it said on Monday, and the western half of it in boots. " + prose)
    #expect(reading.title == "Harbour Survey Walks the Whole Western Shore")
}
