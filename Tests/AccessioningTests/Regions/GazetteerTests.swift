import ArchiveModel
import Testing

@testable import Accessioning

private func entry(_ name: String, language: Character = " ") -> GazetteerEntry? {
    let bytes = Array(name.utf8)
    return bytes.withUnsafeBufferPointer { Gazetteer.shared.entry($0, language: language.asciiValue ?? 0) }
}

@Test func everyLineOfTheTableIsFound() {
    let rows = RegionTable.rows(of: "gazetteer.tsv").dropFirst()
    #expect(rows.count > 70_000)
    for (index, row) in rows.enumerated() where index % 97 == 0 {
        let language = row[2].last { $0.isUppercase } ?? " "
        #expect(entry(row[0], language: language)?.region.code.rawValue == row[1], "\(row)")
    }
}

@Test func namesOutsideTheTableAreNotFound() {
    #expect(entry("nowhere land") == nil)
    #expect(entry("") == nil)
}

@Test func aNameOfOneLanguageIsFoundInItsTextsOnly() {
    #expect(entry("usono") == nil)
    #expect(entry("usono", language: "E")?.region.code == RegionCode("US"))
}

@Test func everyRegionOfTheTableIsInTheTree() {
    let codes = Set(RegionTable.rows(of: "gazetteer.tsv").dropFirst().map { $0[1] }).subtracting(["-"])
    let single = Set(codes.flatMap { $0.count == 4 ? [String($0.prefix(2)), String($0.suffix(2))] : [$0] })
    #expect(single.filter { !RegionTree.world.contains(RegionCode($0)) }.isEmpty)
}

@Test func everyFeatureHasItsWeight() {
    let names = RegionTable.rows(of: "region-weights.tsv").dropFirst().map { $0[0] }
    #expect(names == RegionFeatures.names + ["threshold", "floor"])
    #expect(Set(names).count == names.count)
}
