import ArchiveModel
import Testing

@testable import Accessioning

private func words(_ yaml: String) -> [String] {
    YAMLReader.read(yaml, path: "a.yml", firstLine: 2).findings.map { finding in
        "\(finding.location?.line ?? 0):\(finding.location?.column ?? 0) \(finding.code): \(finding.message)"
    }
}

@Test func placesAreThoseOfTheFile() {
    guard case .mapping(let entries, _)? = YAMLReader.read("a: b\nж: [c, d]\n", path: "a.yml", firstLine: 2).value
    else {
        Issue.record("not a mapping")
        return
    }
    #expect(entries.map(\.key) == ["a", "ж"] && entries.map(\.keyLocation.line) == [2, 3])
    #expect(
        entries[1].value.items.map(\.location) == [4, 7].map { SourceLocation(path: "a.yml", line: 3, column: $0 + 1) })
}

@Test func scalarsStayAsTheyAreWritten() {
    guard
        case .mapping(let entries, _)? = YAMLReader.read("a: NO\nb: 007\nc: 2021-03\nd: ~\ne: ' x '\n", path: "").value
    else {
        Issue.record("not a mapping")
        return
    }
    #expect(entries.map(\.value.text) == ["NO", "007", "2021-03", nil, "x"])
}

@Test(arguments: [
    (String(repeating: "[", count: 200_000), "2:1 yaml.too-deep: nested more than 12 deep"),
    (
        (0..<40).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        "14:1 yaml.too-deep: nested more than 12 deep"
    ),
    (String(repeating: "- ", count: 5000), "2:1 yaml.too-deep: nested more than 12 deep"),
    ("a: " + String(repeating: "x", count: 1 << 18), "2:1 yaml.too-long: more than 256 KiB of YAML"),
    ("a: 1\na: 2\n", "2:1 yaml.duplicate-key: the key 'a' is given twice"),
    ("a: *b\n", "2:4 yaml.syntax: not YAML: found undefined alias"),
    ("a: 1\n---\nb: 2\n", "3:1 yaml.syntax: not YAML: but found another document"),
])
func whatIsTooMuchOrNoYAMLIsToldOnce(_ yaml: String, _ message: String) {
    #expect(words(yaml) == [message])
}

@Test func anEmptyDocumentIsNoValue() {
    #expect(YAMLReader.read("# nothing\n", path: "").value == nil && words("").isEmpty)
}
