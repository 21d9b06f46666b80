import Testing

@testable import ArchiveModel

@Test func aNameIsFoundHoweverItIsWritten() {
    var table = RegionsByName(count: 4)
    table.add(NameKey("Côte d'Ivoire"), RegionCode("CI"))
    table.add(NameKey("Qırğızıstan"), RegionCode("KG"))
    #expect(table[NameKey("CÔTE D’IVOIRE")] == RegionCode("CI"))
    #expect(table[NameKey("Co\u{302}te d'Ivoire")] == RegionCode("CI"))
    #expect(table[NameKey("qırğızıstan")] == RegionCode("KG"))
    #expect(table[NameKey("Cote d'Ivoire")] == nil && table[NameKey("")] == nil)
}

@Test func ofTwoRegionsOfANameTheFirstStays() {
    var table = RegionsByName(count: 1)
    table.add(NameKey("Georgia"), RegionCode("GE"))
    table.add(NameKey("GEORGIA"), RegionCode("US"))
    #expect(table[NameKey("georgia")] == RegionCode("GE"))
}

@Test func aTableTakesMoreNamesThanItWasMadeFor() {
    var table = RegionsByName(count: 1)
    for number in 0..<1000 { table.add(NameKey("name \(number)"), RegionCode("\(number)")) }
    #expect((0..<1000).allSatisfy { table[NameKey("Name \($0)")] == RegionCode("\($0)") })
    #expect(table[NameKey("name 1000")] == nil)
}
