import ArchiveModel
import Testing

@testable import Accessioning

/// All regions, from the world down.
private func regions() -> [RegionCode] {
    var found: [RegionCode] = []
    var pending = [RegionTree.root]
    while let code = pending.popLast() {
        found.append(code)
        pending += RegionTree.world.children(of: code).reversed()
    }
    return found
}

@Test func everyNameInEveryLanguageIsItsRegions() {
    let table = RegionNameTable(AuthorityFile())
    var known: [NameKey: RegionCode] = [:]
    for code in regions() {
        for language in RegionTree.world.languages {
            let name = RegionTree.world.name(of: code, in: LanguageTag(language))
            // Of two regions with one name the first in the tree has it.
            let owner = known[NameKey(name)] ?? code
            known[NameKey(name)] = owner
            if !RegionTree.world.contains(RegionCode(name.uppercased())) { #expect(table.code(of: name) == owner) }
        }
    }
    #expect(known.count > 2000)
}

@Test func aCodeIsTakenInAnyCase() {
    let table = RegionNameTable(AuthorityFile())
    #expect(table.code(of: "kz") == RegionCode("KZ") && table.code(of: "143") == RegionCode("143"))
    #expect(table.code(of: "ß") == RegionCode("SS"))
    #expect(table.code(of: "nowhere") == nil && table.code(of: "нигде") == nil)
}

@Test func theClosestEnglishNameIsTold() {
    #expect(RegionNameTable(AuthorityFile()).nearest(to: "Kazakstan") == "Kazakhstan")
}
