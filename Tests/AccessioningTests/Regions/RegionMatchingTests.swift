import Testing

@testable import Accessioning

@Test func theLongestNameWins() {
    #expect(RegionReading("Ships\n\nThe cargo left Papua New Guinea for Guinea-Bissau.").all == ["PG", "GW"])
    #expect(RegionReading("Rice\n\nFarmers in South Korea sell to North Korea.").all == ["KR", "KP"])
    #expect(RegionReading("Roads\n\nThe road runs through New Mexico.").all == ["US"])
}

@Test func aPossessiveIsTakenOff() {
    #expect(RegionReading("Wool\n\nKazakhstan's herds and Kyrgyzstan’s markets.").all == ["KZ", "KG"])
}

@Test func partsOfHyphenatedWordsAreNames() {
    #expect(RegionReading("Music\n\nThe Tokyo-based trio plays on.").about == ["JP"])
    #expect(RegionReading("Trade\n\nA Kazakh-Chinese venture was founded.").all == ["KZ", "CN"])
}

@Test func namesNeedTheirCapital() {
    #expect(RegionReading("Dinner\n\nwe ate the turkey on china plates.").all.isEmpty)
    #expect(RegionReading("Dinner\n\nWe ate in Turkey and in China.").all == ["TR", "CN"])
}

@Test func usIsTheStatesOnlyInCapitalsAndNotAmongThem() {
    #expect(RegionReading("Letters\n\nThey told us to write.").all.isEmpty)
    #expect(RegionReading("Letters\n\nThe US post was late.").about == ["US"])
    #expect(RegionReading("THEY TOLD US TO WRITE\n\nAnd so it was.").all.isEmpty)
    #expect(RegionReading("U.S. POST IS LATE\n\nAnd so it was.").about == ["US"])
}

@Test func aHeadlineInCapitalsIsRead() {
    #expect(RegionReading("KAZAKH RAILWAYS BUY CRANES\n\nTwelve are to be delivered.").about == ["KZ"])
}

@Test func aTextWithoutCapitalsIsReadForCountries() {
    let text =
        "the river rises in tajikistan and runs through uzbekistan before it is lost in the sand of the desert, "
        + "and nobody has counted how many fields it waters on the way."
    #expect(RegionReading(text, headline: false).all == ["TJ", "UZ"])
}

@Test func addressesAndHandlesAreNoNames() {
    #expect(RegionReading("Links\n\nhttps://example.org/Spain/main www.Italy.example @France.").all.isEmpty)
}

@Test func namesMayRunOverALineButNotOverAParagraph() {
    #expect(RegionReading("Wool\n\nIt is sold in New\nZealand.").about == ["NZ"])
    #expect(RegionReading("Wool\n\nIt is sold in New\n\nZealand is a word.").all.isEmpty)
}

@Test func skippedPartsAreNotRead() {
    let text = "Reeds\n\nThe reeds of Hungary.\n\nPrinted in Finland"
    #expect(RegionReading(text).all == ["HU", "FI"])
    #expect(RegionReading(text, skipping: "Printed in Finland").all == ["HU"])
}
