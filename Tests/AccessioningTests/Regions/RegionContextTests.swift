import Testing

@testable import Accessioning

@Test func georgiaIsAStateAmongStates() {
    #expect(RegionReading("Peaches\n\nGrowers in Georgia and Alabama, and in the U.S. at large.").all == ["US"])
    #expect(RegionReading("Wine\n\nGrowers in Georgia and Armenia, near Tbilisi.").all == ["GE", "AM"])
    #expect(RegionReading("Wine\n\nGrowers in Georgia count their vines.").all == ["GE"])
}

@Test func aRegionBehindACommaSettlesTheCity() {
    #expect(RegionReading("Fair\n\nThe fair in Paris, Texas, was opened.").all == ["US"])
    #expect(RegionReading("Fair\n\nThe fair in London, Ont., was opened.").all == ["CA"])
    #expect(RegionReading("Fair\n\nThe fair in Paris was opened.").all == ["FR"])
}

@Test func aNamesakeIsTheSmallerTownAmongItsNeighbours() {
    #expect(RegionReading("Fair\n\nBetween Dallas, Houston and Paris the road is straight.").all == ["US"])
    #expect(RegionReading("Fair\n\nFrom Dallas and Houston to Paris and the rest of France.").all == ["US", "FR"])
}

@Test func stateAbbreviationsNeedACommaBefore() {
    #expect(RegionReading("Mill\n\nThe mill at Newtown, Conn., closed.").about == ["US"])
    #expect(RegionReading("Mill\n\nMiss Ind and La Belle danced OR sang IN the hall.").all.isEmpty)
}

@Test func peopleAreNoPlaces() {
    #expect(RegionReading("Talk\n\nMichael Jordan and Chad Smith spoke to Mr. Houston.").all.isEmpty)
    #expect(RegionReading("Talk\n\nThe king of Jordan spoke.").about == ["JO"])
}

@Test func currenciesSayLittle() {
    let reading = RegionReading("Loan\n\nThe bank of Norway lends two million Canadian dollars.")
    #expect(reading.about == ["NO"])
    #expect(reading.also.isEmpty)
}

@Test(arguments: [
    "The form is there in English and Spanish.", "French and English forms are on the table.",
    "The Spanish version is shorter.", "She wrote it in German.",
])
func languagesAreNoCountries(sentence: String) {
    #expect(RegionReading("Forms\n\n" + sentence).all.isEmpty)
}

@Test func aWordInADatelineIsAPlace() {
    let text = "PHOENIX, March 25 - The builder expects a good year."
    #expect(RegionReading(text, headline: false, dateline: "PHOENIX, March 25").about == ["US"])
    #expect(RegionReading("The builder\n\nPHOENIX RISES AGAIN FROM ASHES.").all.isEmpty)
}

@Test func companiesSayLittle() {
    let reading = RegionReading("Results\n\nBermuda Star Line of Norway made a profit. Norway taxes it.")
    #expect(reading.about == ["NO"])
    #expect(reading.also.isEmpty)
}

@Test func wordsThatAreAlsoCitiesAreNoCities() {
    #expect(RegionReading("Reading Room Hours Change\n\nMobile readers: the room opens at ten.").all.isEmpty)
    #expect(RegionReading("Guinea pigs\n\nGuinea pigs eat hay.").all.isEmpty)
}

@Test func formerStatesStandForTheirSuccessors() {
    #expect(RegionReading("Rails\n\nThe Soviet Union built it, West Germany paid.").all == ["RU", "DE"])
}

@Test func metonymsStandForTheirCountry() {
    #expect(RegionReading("Talks\n\nThe Kremlin answered Downing Street.").all == ["RU", "GB"])
}
