import ArchiveModel

/// Which articles are translations of one another, as their editors say.
struct TranslationLinks: Sendable {
    /// Positions in the catalogue: of the original for a translation, of the translations for an original.
    private let originals: [Int: Int]
    private let translations: [Int: [Int]]
    let findings: [Finding]

    init(_ catalogue: Catalogue) {
        let positions = Dictionary(
            catalogue.entries.enumerated().map { ($1.article.source, $0) }, uniquingKeysWith: { first, _ in first })
        var originals: [Int: Int] = [:]
        var translations: [Int: [Int]] = [:]
        var findings: [Finding] = []
        for (index, entry) in catalogue.entries.enumerated() {
            guard let source = entry.article.editorial.translationOf else { continue }
            if let original = positions[source], original != index {
                originals[index] = original
                translations[original, default: []].append(index)
            } else {
                findings.append(
                    Finding(
                        .warning, "metadata.translation-of", "no seed is called '\(source)'",
                        at: SourceLocation(path: entry.article.source),
                        suggestion: NearestWord.of(source, among: positions.keys.sorted()).map {
                            "did you mean '\($0)'?"
                        }))
            }
        }
        self.originals = originals
        self.translations = translations
        self.findings = findings
    }

    /// The other language versions of an article, the original first.
    func versions(of index: Int) -> [(position: Int, isOriginal: Bool)] {
        if let original = originals[index] {
            let siblings = translations[original, default: []].filter { $0 != index }
            return [(original, true)] + siblings.map { ($0, false) }
        }
        return translations[index, default: []].map { ($0, false) }
    }
}
