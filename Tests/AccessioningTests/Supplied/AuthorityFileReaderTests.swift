import ArchiveModel
import Testing

@testable import Accessioning

private func messages(_ yaml: String) -> [String] {
    AuthorityFileReader.read(yaml, path: "authorities.yml").findings.map { finding in
        "\(finding.location?.line ?? 0):\(finding.location?.column ?? 0) \(finding.message)"
    }
}

@Test func authorsAndRegionsAreRead() {
    let yaml = """
        authors:
          - heading: Aigul  Seitova
            kind: person
            variants: [Айгуль Сеитова]
            distinct: Aigerim Seitova
            ids: {viaf: 12, local: a}
        regions:
          - {code: kg, heading: Kirghizia, variants: Киргизия}
        """
    let outcome = AuthorityFileReader.read(yaml, path: "authorities.yml")
    #expect(outcome.findings.isEmpty)
    let author = outcome.value.authors.first
    #expect(author?.heading == "Aigul Seitova" && author?.variants == ["Айгуль Сеитова"])
    #expect(author?.distinct == ["Aigerim Seitova"])
    #expect(author?.identifiers.map(\.scheme) == ["local", "viaf"])
    let region = outcome.value.regions.first
    #expect(region?.code == RegionCode("KG") && region?.heading == "Kirghizia" && region?.variants == ["Киргизия"])
}

@Test(arguments: [
    ("author: x", "1:1 no key is named 'author'"), ("authors: [{variants: x}]", "1:11 an author without a heading"),
    ("authors: [{heading: x, kind: dog}]", "1:30 'kind' is 'person' or 'organisation'"),
    ("regions: [{code: QQ, heading: x}]", "1:18 no region has the code 'QQ'"),
    ("regions: [{code: KG}]", "1:11 a region needs a code and a heading"),
    ("regions: [{code: KG, heading: A}, {code: kg, heading: B}]", "1:35 'KG' is called 'A' above already"),
    ("authors: [{heading: x, variants: {a: b}}]", "1:34 'variants' takes texts alone"),
    ("authors: [{heading: x, distinct: [[a]]}]", "1:35 'distinct' takes texts alone"),
    ("authors: [{heading: x, ids: {viaf: [1]}}]", "1:36 'viaf' takes texts alone"),
    ("- x", "1:1 this is not a list of 'key: value' lines"),
])
func whatCannotBeTakenIsAnError(_ yaml: String, _ message: String) {
    #expect(messages(yaml) == [message])
}

@Test func anEmptyFileIsFine() {
    #expect(messages("authors: [{heading: x, variants: [''], ids: {viaf: }}]").isEmpty)
    #expect(messages("").isEmpty && messages("# nothing yet\n").isEmpty)
}
