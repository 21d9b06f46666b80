import ArchiveModel
import Testing

@testable import Accessioning

private func read(_ yaml: String) -> Outcome<SuppliedMetadata> {
    let reader = MetadataReader(rule: "meta", regions: RegionNameTable(AuthorityFile()))
    guard let value = YAMLReader.read(yaml, path: "a.meta.yml").value else { return Outcome(SuppliedMetadata()) }
    return reader.read(value) { _ in nil }
}

@Test func theEditorsGroundStandsWithTheEvidence() {
    let read = read("date: 2021\ntitle: A\ngrounds:\n  Date: the\n    index\n")
    #expect(read.findings.isEmpty)
    #expect(read.value.claims.published.first?.evidence.note == "the index")
    #expect(read.value.claims.title.first?.evidence.note == nil)
}

@Test func anUnknownValueHasItsGroundToo() {
    #expect(read("grounds: {lang: mixed}\nlang: unknown\n").value.unknown[.lang]?.note == "mixed")
}

@Test(arguments: [
    ("grounds: words", "'grounds' takes lines of 'key: words'"), ("grounds: {dat: x}", "no key is named 'dat'"),
    ("grounds: {date: [x]}", "a ground is one text, not a list"),
])
func whatIsNoGroundIsNamed(_ yaml: String, _ words: String) {
    #expect(read(yaml).findings.map(\.message) == [words])
    #expect(read(yaml).findings.map(\.severity) == [.warning])
}
