import ArchiveModel
import Testing

@testable import dateline

private func decision(_ field: ReviewedField, _ value: SuppliedValue, _ note: String = "") -> Decision {
    let row = AnswerRow(
        number: 2, source: "a.txt", field: field.rawValue, value: nil, answer: "", note: note, reference: "",
        columns: [.answer: 3], path: "r.csv")
    return Decision(stem: "a", field: field, value: value, note: note, row: row)
}

private func edited(_ present: String?, _ decisions: Decision...) -> String? {
    let edit = MetadataEdit(path: "a.meta.yml").apply(decisions, to: present.map { Array($0.utf8) })
    return edit.value.map { String(decoding: $0, as: UTF8.self) }
}

private func refusal(_ present: String, _ decisions: Decision...) -> [String] {
    MetadataEdit(path: "a.meta.yml").apply(decisions, to: Array(present.utf8)).findings.map {
        "\($0.location?.shown ?? ""): \($0.message)"
    }
}

private let march = decision(.date, .text("2021-03"))

@Test func aNewFileHoldsTheValuesAndTheirGrounds() {
    let authors = [Attribution(name: "Jane Roe", role: "hydrologist"), Attribution(name: "Press", kind: .organisation)]
    let made = edited(
        nil, decision(.date, .text("2021-03"), "the index, \"p. 3\""), decision(.authors, .authors(authors)),
        decision(.regions, .list(["KZ", "143"])), decision(.lang, .unknown))
    #expect(
        made == """
            date: 2021-03
            authors: [{name: Jane Roe, role: hydrologist}, {name: Press, kind: organisation}]
            regions: [KZ, 143]
            lang: unknown
            grounds:
              date: "the index, \\"p. 3\\""

            """)
}

@Test(arguments: [
    ("# first\ntags: [a]   # mine\n\nodd: {x: 1}\n", "# first\ntags: [a]   # mine\n\nodd: {x: 1}\ndate: 2021-03\n"),
    ("title: A\r\n# end\r\n", "title: A\r\n# end\r\ndate: 2021-03\r\n"),
    ("title: A", "title: A\ndate: 2021-03\n"), ("", "date: 2021-03\n"), ("# only\n", "# only\ndate: 2021-03\n"),
    ("---\ntitle: A\n", "---\ntitle: A\ndate: 2021-03\n"), ("  title: A\n", "  title: A\n  date: 2021-03\n"),
    ("\u{FEFF}title: A\n", "\u{FEFF}title: A\ndate: 2021-03\n"),
    ("notes: |\n  one\n  # two\n", "notes: |\n  one\n  # two\ndate: 2021-03\n"),
    ("notes: |+\n  one\n\n", "notes: |+\n  one\n\ndate: 2021-03\n"),
])
func whatStandsThereStays(_ present: String, _ result: String) { #expect(edited(present, march) == result) }

@Test(arguments: [
    ("date:\ntitle: A\n", "date: 2021-03\ntitle: A\n"), ("date:   # when?\n", "date: 2021-03 # when?\n"),
    ("date:  soon  # a guess\r\n# x\r\ntitle: A", "date:  2021-03  # a guess\r\n# x\r\ntitle: A"),
    ("\"Date\" : 'it''s # soon' # y\n", "\"Date\" : 2021-03 # y\n"), ("date: \"a \\\" b\"\n", "date: 2021-03\n"),
    ("date: a#b", "date: 2021-03"),
])
func aValueThatSaysNothingIsReplacedInItsLine(_ present: String, _ result: String) {
    #expect(edited(present, march) == result)
}

@Test func groundsJoinThoseThatAreThere() {
    let present = "grounds:\n    title: x   # why\n    # more\n\ntitle: A\n"
    let result = "grounds:\n    title: x   # why\n    date: \"p. 3\"\n    # more\n\ntitle: A\ndate: 2021-03\n"
    #expect(edited(present, decision(.date, .text("2021-03"), "p. 3")) == result)
}

@Test(arguments: [
    "date: [a,\n  b]\n", "date: |\n  soon\n", "date: >\n  soon\n  # no\n", "date: &x soon\n",
    "date: soon\n  or later\n",
    "date: {a: b}\n",
])
func aValueThatCannotBeReplacedSafelyIsRefused(_ present: String) {
    #expect(refusal(present, march) == ["r.csv:2:3: 'date' has a value in a.meta.yml that only a person can change"])
}

@Test(arguments: [
    "{title: A}\n", "title: A\n...\n", "---\ntitle: A\n---\nx: y\n", "just words\n", "- a\n", "title: A\rx: y\n",
])
func aLayoutThatCannotBeAddedToIsRefused(_ present: String) {
    let findings = refusal(present, march)
    #expect(
        findings == ["a.meta.yml: its layout is not one that can be added to"]
            || findings.first?.contains("not YAML") == true,
        "\(findings)")
}

@Test func groundsThatCannotBeAddedToAreRefused() {
    let words = "r.csv:2:3: 'grounds' has a value in a.meta.yml that only a person can change"
    for present in ["grounds: {title: x}\n", "grounds: x\n", "grounds:\n  date: y\n"] {
        #expect(refusal(present, decision(.date, .text("2021-03"), "p. 3")) == [words])
    }
}

@Test func anyValueIsThereWhenTheFileIsReadAgain() {
    var random = SteadyRandom(seed: 5)
    let pieces = AwkwardText.pieces.filter { !["\r", "\r\n", "[", "{", "}", "\\u{41}", "\\u{"].contains($0) }
    for _ in 0..<400 {
        let text = random.text(pieces, longest: 6)
        let made = edited("tags: [a] # b\n", decision(.title, .text(text), random.text(pieces, longest: 4)))
        #expect(made?.hasPrefix("tags: [a] # b\ntitle: ") == true, "\(text.debugDescription)")
    }
}
