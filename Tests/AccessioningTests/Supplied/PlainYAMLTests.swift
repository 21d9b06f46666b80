import ArchiveModel
import Testing

@testable import Accessioning

/// The value with all its places, in one line.
private func shown(_ value: YAMLValue) -> String {
    let place = "\(value.location.line):\(value.location.column)"
    switch value {
    case .scalar(let text, _): return "\(place) \(text.debugDescription)"
    case .list(let items, _): return "\(place) [\(items.map(shown).joined(separator: ", "))]"
    case .mapping(let entries, _):
        let lines = entries.map {
            "\($0.keyLocation.line):\($0.keyLocation.column) \($0.key) = \(shown($0.value))"
        }
        return "\(place) {\(lines.joined(separator: ", "))}"
    }
}

private func plain(_ yaml: String) -> String? {
    PlainYAML.read(yaml, path: "a.md", firstLine: 2).map(shown)
}

private func whole(_ yaml: String) -> String? {
    YAMLReader.whole(yaml, path: "a.md", firstLine: 2).value.map(shown)
}

@Test(arguments: [
    "title: \"Iraq: the steady dam\"\ndate: 2011-01-25T15:09:00Z\ntags: [\"a\", 'b c', d e]\n",
    "a: 'it''s'\nb: \"say \\\"so\\\" \\\\ here\"\nc: \"\"\nd: ''\n",
    "a:\nb: \n\nc: x  \n# told\nd: y",
    "tags:\n- one\n- two\nkey: x\n", "tags:\n  - one\n\n  - \"two\"\nkey: x\n", "ä: x\n",
    "a: Ünal – “q”\nb: [ж, щ, 'ю']\n",
    "a: []\nb: [ ]\nc: [ x , y ]\n", "a: NO\nb: 007\nc: null\nd: http://x.example/a#b\n",
    "a_b-c: (x)\n",
])
func aPlainFrontMatterIsReadAsLibyamlReadsIt(_ yaml: String) throws {
    let value = try #require(whole(yaml))
    #expect(plain(yaml) == value || plain(yaml) == nil)
}

@Test func theOrdinaryFrontMatterNeedsNoLibyaml() {
    #expect(
        plain("title: \"A: b\"\ndate: 2011-01-25\ntags: [x, 'y']\nauthors:\n  - Ann Lee\n")
            == "2:1 {2:1 title = 2:8 \"A: b\", 3:1 date = 3:7 \"2011-01-25\", 4:1 tags = 4:7 [4:8 \"x\", 4:11 \"y\"], "
            + "5:1 authors = 6:3 [6:5 \"Ann Lee\"]}")
}

@Test(arguments: [
    "a: x # told\n", "a: *b\n", "a: &b x\n", "a: !t x\n", "a: |\n  x\n", "a: x\n  y\n",
    "a: \"x\n  y\"\n", "a: {b: c}\n",
    "a:\n  b: c\n", "a: [b, [c]]\n", "a: [b,\n  c]\n", "a: 1\na: 2\n", "? a\n", "a: b: c\n",
    "a:\tx\n", "a: \"\\u0041\"\n",
    "- a\n", "a: - b\n", "a: x\n---\nb: y\n", "a: \"x\" y\n", "a: [x] y\n", "a:\n- x\n  y\n",
    "a:\n- x\n - y\n", "a: @x\n",
    "'a': x\n", "a: '\n", "a: [x\n", "a: [x,]\n", "a: x\u{85}\n", "a: x\u{2028}y\n", "", "# a\n",
    "a: ~\n", "a: -1\n",
])
func whatMayMeanMoreIsLeftToLibyaml(_ yaml: String) {
    #expect(plain(yaml) == nil)
}

/// Pieces that YAML is made of, put together by a fixed sequence of numbers.
@Test func pilesOfPiecesAreReadAsLibyamlReadsThem() {
    let pieces = [
        "a:", "b: ", "c: x", "\n", "\n", "\n", " ", "  ", "- ", "- y", "[", "]", ", ", ",", "\"", "'",
        "''", "\\\"", "\\\\",
        "#", " # ", ": ", ":", "word", "two words", "ж", "é", "[a, b]", "\"q\"", "'s'", "-", "key: ",
        "date: 2011-01-25",
        "x: [", "~", "|", "*", "&", "{", "}", "!", "?", "%", "@", "(", ".", "/", "\t", "\\u0041",
        "http://a.example",
    ]
    var state: UInt64 = 7
    var taken = 0
    for _ in 0..<20_000 {
        var yaml = ""
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        for _ in 0..<(2 + Int(state >> 60)) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            yaml += pieces[Int(state >> 33) % pieces.count]
        }
        guard let value = plain(yaml) else { continue }
        taken += 1
        #expect(value == whole(yaml), "\(yaml.debugDescription)")
    }
    #expect(taken > 100)
}
