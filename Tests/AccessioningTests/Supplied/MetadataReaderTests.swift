import ArchiveModel
import Testing

@testable import Accessioning

private func read(_ yaml: String) -> Outcome<SuppliedMetadata> {
    let names = RegionNameTable(AuthorityFile())
    guard let value = YAMLReader.read(yaml, path: "a.md", firstLine: 2).value else {
        return Outcome(SuppliedMetadata())
    }
    return MetadataReader(rule: "front-matter", regions: names).read(value) { _ in nil }
}

private func words(_ outcome: Outcome<SuppliedMetadata>) -> [String] {
    outcome.findings.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.severity): \($0.message)" }
}

@Test func keysOfOtherGeneratorsMeanTheSame() {
    let value = read("Author: Jane Roe\nlastmod: 2021-03-12\nlanguage: ru\nregion: Казахстан\nregions-also: uz\n").value
    #expect(value.claims.authors.first?.value == [Attribution(name: "Jane Roe")])
    #expect(value.claims.updated.first?.value.edtf == "2021-03-12")
    #expect(value.claims.language.first?.value == LanguageTag("ru"))
    #expect(value.claims.regions.first?.value == [RegionCode("KZ")])
    #expect(value.claims.regionsAlso.first?.value == [RegionCode("UZ")])
}

@Test func everyValueIsSuppliedAndKnowsItsPlace() {
    let claim = read("title: The  Wells\n").value.claims.title.first
    #expect(claim?.value == "The Wells" && claim?.certainty == .supplied)
    #expect(claim?.evidence.rule == "front-matter.title" && claim?.evidence.quote == "The  Wells")
    #expect(claim?.evidence.location == SourceLocation(path: "a.md", line: 2, column: 8))
}

@Test func norwayIsNoTruthValueAndAMonthNoNumber() {
    let value = read("region: NO\ndate: 2021-03\nissue: 007\n").value
    #expect(value.claims.regions.first?.value == [RegionCode("NO")])
    #expect(value.claims.published.first?.value.edtf == "2021-03" && value.claims.issue.first?.value == "007")
}

@Test(arguments: [
    ("2021-02-03T10:00:00Z", "2021-02-03"), ("2021-02-03 10:00", "2021-02-03"), ("12 March 2021", "2021-03-12"),
    ("2015-11~", "2015-11~"), ("2021-07-31/..", "2021-07-31/.."),
])
func datesAreTakenAsEditorsWriteThem(_ written: String, _ edtf: String) {
    #expect(read("date: \"\(written)\"\n").value.claims.published.first?.value.edtf == edtf)
}

@Test(arguments: [
    ("titel: x", "2:1 warning: no key is named 'titel'"), ("date: soon", "2:7 error: 'soon' is not a date"),
    ("date: [1, 2]", "2:7 error: 'date' takes one date, not a list"),
    ("title: [a]", "2:8 warning: 'title' takes one text, not a list"),
    ("draft: perhaps", "2:8 error: 'draft' is true or false, not 'perhaps'"),
    ("lang: english", "2:7 warning: 'english' is not a language tag such as 'en' or 'uz-Cyrl'"),
    ("source_url: javascript:x", "2:13 warning: 'source_url' is not an http or https address"),
    ("region: [KZ, Ruritania]", "2:14 warning: no region is called 'Ruritania'"),
    ("draft: [true]", "2:8 error: 'draft' takes one value, not a list"),
    ("slug: [a]", "2:7 warning: 'slug' takes one text, not a list"),
    ("tags: {x: y}", "2:7 warning: 'tags' takes texts alone"),
    ("region: [[KZ]]", "2:10 warning: 'regions' takes texts alone"),
    ("author: [[a, b]]", "2:10 warning: an author is a name or has one, and is no list"),
    ("author: {role: x}", "2:9 warning: an author without a name"),
    ("author: {name: x, kind: y}", "2:25 warning: 'kind' is 'person' or 'organisation'"),
    ("- a", "2:1 error: this is not a list of 'key: value' lines"),
])
func whatCannotBeTakenIsTold(_ yaml: String, _ message: String) {
    #expect(words(read(yaml + "\n")) == [message])
}

@Test func anEmptyValueSaysNothing() {
    let outcome = read("title:\ndate: ~\nauthor: null\nregions: []\n")
    #expect(outcome.findings.isEmpty && outcome.value.claims.title.isEmpty && outcome.value.claims.authors.isEmpty)
}

@Test func aSourceIsAnAddressOrAPublication() {
    #expect(read("source: https://x.example/a").value.editorial.sourceURL == "https://x.example/a")
    #expect(read("source: Water & Stone").value.claims.publication.first?.value == "Water & Stone")
}
