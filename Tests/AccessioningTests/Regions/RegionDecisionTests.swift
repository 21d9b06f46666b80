import ArchiveModel
import Testing

@testable import Accessioning

@Test func theHeadlineDecides() {
    let text = """
        Kazakhstan Counts Its Apples

        The orchards of Kazakhstan were counted by hand, from the mountains above Almaty to the gardens of the plain.

        The count took two summers. It was begun by students, and finished by their teachers. Nobody was paid for it.

        A neighbour, Kyrgyzstan, will follow next year.
        """
    #expect(RegionReading(text).about == ["KZ"])
    #expect(RegionReading(text).also == ["KG"])
}

@Test func theRegionInADatelineDecides() {
    let text = "BADEN, Switzerland, 4 May 2019 - The spring was measured again. It is warm."
    #expect(RegionReading(text, headline: false, dateline: "BADEN, Switzerland, 4 May 2019").about == ["CH"])
}

@Test func aTextWithoutPlacesIsAboutNone() {
    let claims = RegionReading("Opening hours\n\nThe room opens at ten.").claims
    #expect(claims.regions.isEmpty)
    #expect(claims.regionsAlso.isEmpty)
}

@Test func anAreaThatIsNamedBesideItsCountriesIsDealtWith() {
    let text = "Kazakhstan's rails\n\nKazakhstan and every country of Central Asia run on the wide gauge."
    #expect(RegionReading(text).also == ["143"])
}

@Test func threeCountriesOfAnAreaStandForIt() {
    #expect(RegionReading("Rails\n\nKazakhstan lends wagons to Uzbekistan and Tajikistan.").also.contains("143"))
    #expect(!RegionReading("Rails\n\nKazakhstan lends wagons to Uzbekistan and Peru.").also.contains("143"))
}

@Test(arguments: [
    ("Finland and Sweden lend ferries to Norway.", "154"), ("Kenya and Uganda sell tea to Ethiopia.", "014"),
    ("Peru, Chile and Bolivia share a mountain.", "005"), ("Jordan sells water to Iraq and Syria.", "145"),
])
func threeCountriesOfAnyAreaStandForIt(sentence: String, area: String) {
    #expect(RegionReading("Neighbours\n\n" + sentence).also.contains(area))
}

@Test func anAreaAloneIsWhatTheTextIsAbout() {
    #expect(RegionReading("Cholera in West Africa\n\nThe disease spreads again.").about == ["011"])
}

@Test func eachRegionThatATextAlsoDealsWithIsQuoted() throws {
    let text = """
        Apples of Kazakhstan

        Kazakhstan and the Kazakh steppe. They ripen late there, and keep in straw until the spring, when nobody wants \
        them any more. Then Kyrgyzstan’s walnuts.

        Of Spain’s almonds.
        """
    let claim = try #require(RegionReading(text).claims.regionsAlso.first)
    #expect(claim.evidence.quote == "Kyrgyzstan")
    #expect(claim.evidence.note == "Kyrgyzstan 1 in the text; Spain 1 in the text (“Spain”, line 5)")
}

@Test func evidenceQuotesTheMostTellingNameAndCounts() throws {
    let text = """
        Apples of Kazakhstan

        Kazakhstan and the Kazakh steppe. They ripen late there, and keep in straw until the spring, when nobody wants \
        them any more. Then Kyrgyzstan’s walnuts.
        """
    let reading = RegionReading(text)
    let claim = try #require(reading.claims.regions.first)
    #expect(claim.certainty == .conjectured)
    #expect(claim.evidence.rule == "region.title")
    #expect(claim.evidence.quote == "Kazakhstan")
    #expect(claim.evidence.location == SourceLocation(path: "a.txt", line: 1, column: 11))
    #expect(claim.evidence.note == "Kazakhstan in the title, 2 in the text")
    let also = try #require(reading.claims.regionsAlso.first)
    #expect(also.evidence.rule == "region.mentions")
    #expect(also.evidence.quote == "Kyrgyzstan")
    #expect(also.evidence.note == "Kyrgyzstan 1 in the text")
}
