import ArchiveModel

/// Articles for tests, with what matters to them and nothing else.
enum ArticleMaking {
    static func article(
        title: String = "The Lake", authors: [Attribution] = [], date: String? = nil, updated: String? = nil,
        publication: String? = nil, issue: String? = nil, regions: [String] = [],
        editorial: Editorial = Editorial()
    ) -> Article {
        Article(
            source: "lake.txt", digest: 0, wordCount: 2, lead: "",
            headline: Article.Headline(title: stated(title), kicker: .unknown, standfirst: .unknown),
            authors: stated(authors.isEmpty ? nil : authors),
            dating: Article.Dating(
                published: stated(date.flatMap { PublicationDate(edtf: $0) }),
                updated: stated(updated.flatMap { PublicationDate(edtf: $0) })),
            setting: Article.Setting(
                datelinePlace: .unknown, regions: stated(regions.isEmpty ? nil : regions.map { RegionCode($0) }),
                regionsAlso: .unknown, language: .unknown),
            provenance: Article.Provenance(
                publication: stated(publication), issue: stated(issue), source: .unknown, translated: .unknown,
                translator: .unknown),
            editorial: editorial, body: ArticleBody(firstLine: 1, liftedLines: []))
    }

    private static func stated<Value>(_ value: Value?) -> Inferred<Value> {
        let evidence = Evidence(rule: "test.rule", quote: "", location: SourceLocation(path: "lake.txt"))
        return Inferred(value.map { [Claim($0, .stated, evidence)] } ?? [])
    }
}
