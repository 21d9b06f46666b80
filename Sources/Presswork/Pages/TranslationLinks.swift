import ArchiveModel

/// Which articles are translations of one another, as their editors say.
struct TranslationLinks: Sendable {
    /// Positions in the catalogue: of the original for a translation, of the translations for an original.
    private let originals: [Int: Int]
    private let translations: [Int: [Int]]
    let findings: [Finding]
    /// Translations of one original that are told: each names the others, so that all of them would be the square.
    static let mostTold = 20

    init(_ catalogue: Catalogue) {
        var originals: [Int: Int] = [:]
        var translations: [Int: [Int]] = [:]
        var findings: [Finding] = []
        let translated = catalogue.entries.indices.filter {
            catalogue.entries[$0].article.editorial.translationOf != nil
        }
        let positions = translated.isEmpty ? [:] : Self.positions(catalogue)
        for index in translated {
            let entry = catalogue.entries[index]
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

    /// Of all articles, by the paths of their seeds.
    private static func positions(_ catalogue: Catalogue) -> [String: Int] {
        Dictionary(
            catalogue.entries.enumerated().map { ($1.article.source, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// In the order of the translations; those that are told.
    var pairs: [TranslationPair] {
        originals.sorted { $0.key < $1.key }.map { TranslationPair(original: $1, translation: $0) }
            .filter { translations[$0.original, default: []].prefix(Self.mostTold).contains($0.translation) }
    }

    /// The other language versions of an article, the original first.
    func versions(of index: Int) -> [(position: Int, isOriginal: Bool)] {
        guard let original = originals[index] else { return told(of: index).map { ($0, false) } }
        return [(original, true)] + told(of: original).filter { $0 != index }.map { ($0, false) }
    }

    /// The pair that an article makes with another version of it, where there is a page for it.
    func pair(_ index: Int, _ other: Int) -> TranslationPair? {
        if originals[index] == other, told(of: other).contains(index) {
            return TranslationPair(original: other, translation: index)
        }
        guard originals[other] == index, told(of: index).contains(other) else { return nil }
        return TranslationPair(original: index, translation: other)
    }

    private func told(of original: Int) -> ArraySlice<Int> {
        translations[original, default: []].prefix(Self.mostTold)
    }
}
