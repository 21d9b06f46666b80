import Testing

@testable import Accessioning

@Test func institutionsOfACountrySayWhichTownIsMeant() {
    let text = """
        Rescue squad seeks funds

        Residents of Paris and Henry County get a letter this week. The Fire Department and the School Board signed it.
        """
    #expect(RegionReading(text).all == ["US"])
}

@Test func aCountryIsNoTownWhereItsPeopleAreNamed() {
    let text = """
        Water

        The Sheriff and the School Board of Orange County sent pumps to Jordan. A Jordanian engineer thanked them.
        """
    #expect(RegionReading(text).all.contains("JO"))
}

@Test func aTownOfTwoCountriesGoesWithItsNeighbours() {
    #expect(RegionReading("Fair\n\nFrom Leeds and Bradford the road goes to Lancaster.").all == ["GB"])
    #expect(RegionReading("Fair\n\nFrom Ottawa and Toronto the road goes to London.").all == ["CA"])
    #expect(RegionReading("Fair\n\nFrom Leeds and Bradford the road goes to London.").all == ["GB"])
}

@Test func aCountyIsOnlyOneBehindAName() {
    #expect(RegionReading("Rates\n\nThe board of Fulton County has met.").about == ["US"])
    #expect(RegionReading("Rates\n\nCounty rates are due in June.").all.isEmpty)
    #expect(!RegionReading("Rates\n\nMayo County Council has met in Castlebar.").all.contains("US"))
}
