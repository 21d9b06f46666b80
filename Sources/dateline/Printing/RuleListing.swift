import ArchiveModel

/// Which rule each value of an article rests on, as `list --rules` prints it for `make ablation`.
struct RuleListing {
    let articles: [Article]

    /// A line an article in the order given: its source, then the rules of its values, tabs between.
    var text: String {
        articles.map { article in
            ([article.source] + rules(article)).joined(separator: "\t") + "\n"
        }.joined()
    }

    private func rules(_ article: Article) -> [String] {
        let headline = article.headline
        let provenance = article.provenance
        let words = [
            headline.title, headline.kicker, headline.standfirst, article.setting.datelinePlace,
            provenance.publication, provenance.issue, provenance.source, provenance.translator,
        ].map(\.evidence)
        let dates = [article.dating.published, article.dating.updated].map(\.evidence)
        let regions = [article.setting.regions, article.setting.regionsAlso].map(\.evidence)
        let others = [article.authors.evidence, article.setting.language.evidence, provenance.translated.evidence]
        return (words + dates + regions + others).compactMap { $0?.rule }
    }
}
