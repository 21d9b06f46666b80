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

private func stairs(_ count: Int) -> String {
    (0..<count).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
}

/// Lists of ten names each of the list before; at the end they would come to 10 to the power of nine.
private func namesOfNames(_ line: (Character, String) -> String) -> String {
    zip("abcdefghi", "zabcdefgh").map { name, before in
        line(
            name,
            "&\(name) [" + Array(repeating: name == "a" ? "x" : "*\(before)", count: 10).joined(separator: ",") + "]")
    }.joined()
}

private let tooMuch: [(String, String)] = [
    (String(repeating: "[", count: 200_000), "2:1 yaml.too-deep: nested more than 12 deep"),
    (String(repeating: "- ", count: 5000), "2:1 yaml.too-deep: nested more than 12 deep"),
    ("a:\u{2028}" + String(repeating: "- ", count: 5000), "3:1 yaml.too-deep: nested more than 12 deep"),
    (stairs(40), "14:1 yaml.too-deep: nested more than 12 deep"),
    ("a: &a [[[[[[x]]]]]]\nb: [[[[[[*a]]]]]]\n", "3:1 yaml.too-deep: nested more than 12 deep"),
    ("a: " + String(repeating: "x", count: 1 << 18), "2:1 yaml.too-long: more than 256 KiB of YAML"),
    (String(repeating: "%TAG !a! b\n", count: 65) + "--- a\n", "2:1 yaml.too-many: more than 64 directives"),
    ("[" + String(repeating: "x,", count: 50_000) + "]", "2:1 yaml.too-many: more than 50000 values"),
    (namesOfNames { "\($0): \($1)\n" }, "2:1 yaml.too-many: more than 50000 values"),
    (namesOfNames { "? \($1)\n: \($0)\n" }, "2:1 yaml.too-many: more than 50000 values"),
]

private let noYAML: [(String, String)] = [
    ("a: 1\na: 2\n", "2:1 yaml.duplicate-key: the key 'a' is given twice"),
    ("b: 1\na: 2\nb: 3\na: 4\n", "3:1 yaml.duplicate-key: the key 'a', 'b' is given twice"),
    ("a: *b\n", "2:4 yaml.syntax: not YAML: found undefined alias"),
    ("a: &a [*a]\n", "2:8 yaml.syntax: not YAML: found undefined alias"),
    ("a: 1\n---\nb: 2\n", "3:1 yaml.syntax: not YAML: but found another document"),
    ("a: x\nb: y\u{7}\n", "3:5 yaml.syntax: not YAML: control characters are not allowed"),
    ("a: [x\n", "3:1 yaml.syntax: not YAML: did not find expected ',' or ']'"),
]

@Test(arguments: tooMuch + noYAML)
func whatIsTooMuchOrNoYAMLIsToldOnce(_ yaml: String, _ message: String) {
    #expect(words(yaml) == [message])
}

@Test func anEmptyDocumentIsNoValue() {
    #expect(YAMLReader.read("# nothing\n", path: "").value == nil && words("").isEmpty)
}

@Test func aNameStandsForTheValueBehindItWithItsPlace() {
    guard case .mapping(let entries, _)? = YAMLReader.read("a: &x [1]\nb: *x\nc: &x 2\n*x : d\n", path: "").value else {
        Issue.record("not a mapping")
        return
    }
    #expect(entries.map(\.key) == ["a", "b", "c", "2"])
    #expect(entries.map(\.value.location.line) == [1, 1, 3, 4] && entries[1].value.items.map(\.text) == ["1"])
}

@Test func bracketsInATextAreNoNesting() {
    let title = String(repeating: "[{", count: 20)
    guard case .mapping(let entries, _)? = YAMLReader.read("a: '\(title)' # b\n", path: "").value else {
        Issue.record("not a mapping")
        return
    }
    #expect(entries.first?.value.text == title)
}

@Test func aListThatIsAKeyHasNoName() {
    guard case .mapping(let entries, _)? = YAMLReader.read("? [a]\n: b\n? {c: d}\n: e\n", path: "").value else {
        Issue.record("not a mapping")
        return
    }
    #expect(entries.map(\.key) == ["", ""] && entries.map(\.value.text) == ["b", "e"])
}

/// Front matters cut short, and with bytes changed by a fixed sequence of numbers.
@Test func brokenTextsAreReadOrToldOnce() {
    let text = Array("a: &x [b, 'c', \"\\u00e9\"]\n? {d: *x}\n: !t |\n  e\n--- # ж\n%TAG ! b\n".utf8)
    let bytes = Array("\0\n\t -?:,[]{}#&*!|>'\"%@`\\aé\u{85}\u{2028}\u{FEFF}".utf8)
    var state: UInt64 = 5
    for _ in 0..<5_000 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var broken = Array(text.prefix(Int(state >> 40) % (text.count + 1)))
        if !broken.isEmpty { broken[Int(state >> 20) % broken.count] = bytes[Int(state >> 50) % bytes.count] }
        let outcome = YAMLReader.whole(String(decoding: broken, as: UTF8.self), path: "", firstLine: 1)
        #expect(outcome.findings.count <= 1 && (outcome.value == nil || outcome.findings.isEmpty))
    }
}
