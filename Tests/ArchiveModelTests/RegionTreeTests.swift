import Testing

@testable import ArchiveModel

private let tree = RegionTree.world

@Test func aCountryStandsUnderItsAreasUpToTheWorld() {
    #expect(tree.ancestors(of: RegionCode("KG")).map(\.rawValue) == ["143", "142", "001"])
    #expect(tree.ancestors(of: RegionCode("NG")).map(\.rawValue) == ["011", "202", "002", "001"])
    #expect(tree.parent(of: RegionCode("001")) == nil)
}

@Test func childrenComeInTheOrderOfEnglishNames() {
    #expect(tree.children(of: RegionCode("143")).map(\.rawValue) == ["KZ", "KG", "TJ", "TM", "UZ"])
    let under = tree.children(of: RegionCode("001")).map { tree.name(of: $0, in: LanguageTag("en")) }
    #expect(under == ["Africa", "Americas", "Antarctica", "Asia", "Europe", "Oceania"])
}

@Test func anUnknownCodeHasNoPlaceAndKeepsItsSpelling() {
    let code = RegionCode("ZZ")
    #expect(!tree.contains(code))
    #expect(tree.ancestors(of: code).isEmpty)
    #expect(tree.children(of: code).isEmpty)
    #expect(tree.name(of: code, in: LanguageTag("en")) == "ZZ")
}

@Test(arguments: [
    ("KG", "en", "Kyrgyzstan"), ("KG", "ru", "Киргизия"), ("TM", "ar", "تركمانستان"), ("143", "ru", "Центральная Азия"),
    ("TR", "en", "Turkey"), ("UZ", "eo", "Uzbekio"), ("KG", "en-GB", "Kyrgyzstan"), ("KG", "ja", "Kyrgyzstan"),
    ("AO", "fr", "Angola"), ("XK", "en", "Kosovo"),
])
func aNameComesInTheLanguageElseInEnglish(code: String, language: String, name: String) {
    #expect(tree.name(of: RegionCode(code), in: LanguageTag(language)) == name)
}

@Test func everyCodeHasAnEnglishNameOfItsOwn() {
    var pending = [RegionTree.root]
    var names: [String] = []
    while let code = pending.popLast() {
        names.append(tree.name(of: code, in: LanguageTag("en")))
        pending += tree.children(of: code)
    }
    #expect(names.count == 280)
    #expect(Set(names).count == names.count)
    #expect(!names.contains { $0.isEmpty || $0.utf8.count <= 3 })
}
