import ArchiveModel

/// Who of those that a text is attributed to translated it, and so did not write it.
enum Translators {
    /// Roles that say nothing else, in small letters.
    private static let roles: Set<String> = [
        "translator", "translation", "translated by", "переводчик", "переводчица", "перевод", "المترجم", "المترجمة",
        "مترجم", "مترجمة", "ترجمة", "traducteur", "traductrice", "übersetzer", "übersetzerin", "traductor",
        "traductora", "çevirmen", "tradukinto", "аудармашы", "котормочу", "tarjimon",
    ]

    /// "Translator" may also be what somebody does who wrote the text: that is only ruled out where the text is a
    /// translation, where somebody else wrote it, or where the editor says what each one did.
    static func isOne(_ attribution: Attribution, of article: Article) -> Bool {
        guard isCalledSo(attribution) else { return false }
        return article.provenance.translated.value == true || article.authors.certainty == .supplied
            || article.authors.value?.contains { !isCalledSo($0) } == true
    }

    /// The names of all, that of the text's own credit first.
    static func names(of article: Article) -> [String] {
        let credited = article.provenance.translator.value.map { [$0] } ?? []
        let attributed = (article.authors.value ?? []).filter { isOne($0, of: article) }.map(\.name)
        return credited + attributed.filter { !credited.contains($0) }
    }

    private static func isCalledSo(_ attribution: Attribution) -> Bool {
        attribution.role.map { roles.contains($0.lowercased()) } ?? false
    }
}
