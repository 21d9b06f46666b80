import ArchiveModel

/// `strings/ru.yml` → the words of the interface in one language. Faults are errors: they would be on every page.
package enum InterfaceWordsReader {
    /// `text` is decoded; `path` stands in findings. What the text leaves out is taken from `base`.
    package static func read(
        _ text: String, path: String, language: LanguageTag, base: InterfaceWords
    ) -> Outcome<InterfaceWords> {
        let document = YAMLReader.read(text, path: path)
        var reading = Reading(language: language, base: base)
        reading.findings = document.findings
        switch document.value {
        case .mapping(let entries, _)?:
            for entry in entries { reading.take(entry) }
        case nil: break
        case let other?:
            reading.report("words.not-a-mapping", "this is not a list of 'key: value' lines", other.location)
        }
        if base.language != language { reading.tellMissing(path) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return Outcome(
            reading.words,
            reading.findings.map { finding in
                let line = (finding.location?.line ?? 0) - 1
                return lines.indices.contains(line) ? finding.showing(lines[line]) : finding
            })
    }

    private struct Reading {
        let base: InterfaceWords
        var words: InterfaceWords
        var findings: [Finding] = []
        private var taken: Set<String> = []
        private static let languages = "languages"

        init(language: LanguageTag, base: InterfaceWords) {
            self.base = base
            words = InterfaceWords(language)
            words.words = base.words
            words.languages = base.languages
            words.counted = base.counted
        }

        mutating func take(_ entry: YAMLValue.Entry) {
            taken.insert(entry.key)
            if let word = InterfaceWord(rawValue: entry.key) {
                takeWord(word, entry)
            } else if let word = CountedWord(rawValue: entry.key) {
                takeCounted(word, entry)
            } else if entry.key == Self.languages {
                takeLanguages(entry)
            } else {
                let known = InterfaceWord.allCases.map(\.rawValue) + CountedWord.allCases.map(\.rawValue)
                let nearest = NearestWord.of(entry.key, among: known + [Self.languages])
                report(
                    "words.unknown-key", "no words are named '\(entry.key)'", entry.keyLocation,
                    suggestion: nearest.map { "did you mean '\($0)'?" })
            }
        }

        private mutating func takeWord(_ word: InterfaceWord, _ entry: YAMLValue.Entry) {
            guard case .scalar(let text, _) = entry.value else {
                return report("words.value", "'\(entry.key)' takes one text", entry.value.location)
            }
            tellPlaceholders(text, like: base.words[word], entry)
            words.words[word] = text
        }

        private mutating func takeCounted(_ word: CountedWord, _ entry: YAMLValue.Entry) {
            guard case .mapping(let entries, _) = entry.value else {
                return report("words.value", "'\(entry.key)' takes a text for each plural form", entry.value.location)
            }
            let known = PluralForm.all(of: words.language)
            var forms: [PluralForm: String] = [:]
            for form in entries {
                guard let plural = PluralForm(rawValue: form.key), case .scalar(let text, _) = form.value else {
                    report(
                        "words.plural", "'\(form.key)' is no plural form with a text", form.keyLocation,
                        suggestion: "the forms are \(known.map(\.rawValue).joined(separator: ", "))")
                    continue
                }
                forms[plural] = text
            }
            let missing = known.filter { forms[$0] == nil }
            if !missing.isEmpty {
                let names = missing.map { "'\($0.rawValue)'" }.joined(separator: ", ")
                report("words.plural", "'\(entry.key)' lacks \(names)", entry.keyLocation)
            }
            words.counted[word] = forms
        }

        private mutating func takeLanguages(_ entry: YAMLValue.Entry) {
            guard case .mapping(let entries, _) = entry.value else {
                return report("words.value", "'languages' takes a name for each language", entry.value.location)
            }
            for name in entries { words.languages[name.key] = name.value.text }
        }

        /// A placeholder that is misspelt would stand on the page with its braces.
        private mutating func tellPlaceholders(_ text: String, like base: String?, _ entry: YAMLValue.Entry) {
            guard let base else { return }
            let known = Placeholders.of(base)
            for name in Placeholders.of(text) where !known.contains(name) {
                report(
                    "words.placeholder", "nothing is filled in for '{\(name)}'", entry.value.location,
                    suggestion: known.isEmpty
                        ? nil : "'\(entry.key)' has \(known.map { "{\($0)}" }.joined(separator: ", "))")
            }
        }

        mutating func tellMissing(_ path: String) {
            let all = InterfaceWord.allCases.map(\.rawValue) + CountedWord.allCases.map(\.rawValue)
            let missing = all.filter { !taken.contains($0) }
            guard let first = missing.first else { return }
            let rest = missing.count > 1 ? " and \(missing.count - 1) more" : ""
            findings.append(
                Finding(
                    .warning, "words.missing", "no words for '\(first)'\(rest)", at: SourceLocation(path: path),
                    suggestion: "English stands in for them"))
        }

        mutating func report(
            _ code: String, _ message: String, _ place: SourceLocation, suggestion: String? = nil
        ) {
            findings.append(Finding(.error, code, message, at: place, suggestion: suggestion))
        }
    }

    /// What a text has filled in: `{count}`.
    private enum Placeholders {
        static func of(_ text: String) -> [String] {
            var names: [String] = []
            var rest = text[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                names.append(String(rest[rest.index(after: open)..<close]))
                rest = rest[rest.index(after: close)...]
            }
            return names
        }
    }
}
