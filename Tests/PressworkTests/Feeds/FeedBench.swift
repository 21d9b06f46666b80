import ArchiveModel

/// A catalogue of a few articles, for feeds and sitemaps.
enum FeedBench {
    static func article(
        _ id: String, _ title: String, on date: String?, lead: String = "", by author: String = "Roe & Co"
    )
        -> Article
    {
        Article(
            source: id + ".txt", digest: 0, wordCount: 0, lead: lead,
            headline: Article.Headline(title: stated(title), kicker: .unknown, standfirst: .unknown),
            authors: stated([Attribution(name: author)]),
            dating: Article.Dating(published: stated(date.flatMap { PublicationDate(edtf: $0) }), updated: .unknown),
            setting: Article.Setting(
                datelinePlace: .unknown, regions: .unknown, regionsAlso: .unknown, language: .unknown),
            provenance: Article.Provenance(
                publication: .unknown, issue: .unknown, source: .unknown, translated: .unknown, translator: .unknown),
            editorial: Editorial(), body: ArticleBody(firstLine: 1, liftedLines: []))
    }

    static func catalogue(_ articles: [Article]) -> Catalogue {
        let entries = articles.map { article in
            CatalogueEntry(
                article: article, permalink: Permalink("2021/\(article.id).html"), authors: [], related: [])
        }
        return Catalogue(entries: entries, authors: [], regions: [], years: [], undated: [])
    }

    private static func stated<Value>(_ value: Value?) -> Inferred<Value> {
        let evidence = Evidence(rule: "test", quote: "", location: SourceLocation(path: ""))
        return Inferred(value.map { [Claim($0, .stated, evidence)] } ?? [])
    }
}
