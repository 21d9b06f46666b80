import ArchiveModel

/// Claims the language of a text.
package enum LanguageRule {
    /// One conjectured claim, or none where the words are too few or of no language known here.
    package static func claims(_ text: CapturedText) -> [Claim<LanguageTag>] {
        guard let first = text.lines.first,
            let (tag, note) = LanguageGuess.of(text.lines, in: text.source.bytes)
        else { return [] }
        let evidence = text.evidence("language.words", first.range, note: note)
        return [Claim(LanguageTag(tag), .conjectured, evidence)]
    }
}
