import Accessioning
import ArchiveModel

/// The interface's words for a site: those in the program, with what the archive's `templates/strings/` says over them.
enum InterfaceFolder {
    /// `own` are the archive's files by their name in the templates folder. The value is nil after any error.
    static func read(
        _ language: LanguageTag, own: [String: (path: String, bytes: [UInt8])]
    ) -> Outcome<InterfaceWords?> {
        var findings: [Finding] = []
        var words = InterfaceWords(LanguageTag("en"))
        var builtIn: [String: [UInt8]] = [:]
        for file in EmbeddedFiles.templates { builtIn[file.name] = file.bytes }
        var isFound = false
        for tag in tags(language) {
            let name = "strings/\(tag.rawValue).yml"
            for source in [builtIn[name].map { ("(built-in) " + name, $0) }, own[name]].compactMap({ $0 }) {
                let decoded = SeedDecoder.decode(source.1, path: source.0)
                findings += decoded.findings
                guard let text = decoded.value else { continue }
                let read = InterfaceWordsReader.read(
                    text.text(0..<text.bytes.count), path: source.0, language: tag, base: words)
                words = read.value
                findings += read.findings
                isFound = isFound || tag.primary == language.primary
            }
        }
        if !isFound {
            findings.append(
                Finding(
                    .warning, "words.language", "the interface has no words in '\(language.rawValue)'",
                    suggestion: "English stands in for them; templates/strings/\(language.primary).yml takes your own"))
        }
        return Outcome(findings.contains { $0.severity == .error } ? nil : words, findings)
    }

    /// From the base upwards: English, `pt`, `pt-BR`.
    private static func tags(_ language: LanguageTag) -> [LanguageTag] {
        var tags = [LanguageTag("en")]
        for tag in [LanguageTag(language.primary), language] where !tags.contains(tag) { tags.append(tag) }
        return tags
    }
}
