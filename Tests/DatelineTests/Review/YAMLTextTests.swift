import Testing

@testable import dateline

@Test(arguments: [
    ("Jane Roe", "Jane Roe"), ("2021-07-31/..", "2021-07-31/.."), ("2015-11~", "2015-11~"), ("KZ", "KZ"),
    ("143", "143"),
    ("NO", "\"NO\""), ("Wells: a story", "\"Wells: a story\""), ("a # b", "\"a # b\""), ("- x", "\"- x\""),
    ("", "\"\""),
    ("2015-11?", "\"2015-11?\""), ("unknown", "\"unknown\""), ("Юрий", "Юрий"), ("a\u{202E}b", "\"a\\u202Eb\""),
])
func textIsPlainWhereThatIsSafe(_ text: String, _ yaml: String) { #expect(YAMLText.scalar(text) == yaml) }

@Test func anyTextIsReadBackAsItWas() {
    var random = SteadyRandom(seed: 3)
    for _ in 0..<3000 {
        let text = random.text(
            AwkwardText.pieces.filter { $0 != "\r" && $0 != "\r\n" && $0 != "[" && $0 != "{" }, longest: 6)
        // A byte order mark at the head of a text is none of its letters to libyaml.
        if text.unicodeScalars.first == "\u{FEFF}" { continue }
        for yaml in [YAMLText.scalar(text), "[\(YAMLText.scalar(text))]", "{name: \(YAMLText.scalar(text))}"] {
            let wanted = yaml.hasPrefix("[") ? "[\(YAMLText.quoted(text))]" : YAMLText.quoted(text)
            let read = MetadataContent.of("k", yaml: yaml)
            #expect(
                yaml.hasPrefix("{") ? read == "\"k\":{\"name\":\(wanted)}" : read == "\"k\":\(wanted)",
                "\(text.debugDescription)")
        }
    }
}
