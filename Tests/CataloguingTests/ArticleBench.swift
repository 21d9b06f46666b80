import ArchiveModel

/// Articles of which only what a test is about is said.
enum ArticleBench {
    static func article(
        _ id: String, title: String? = nil, by authors: [String] = [], on date: String? = nil,
        about regions: [String] = [],
        also: [String] = [], slug: String? = nil, kicker: String? = nil, tags: [String] = [], language: String? = nil,
        role: String? = nil
    ) -> Article {
        var editorial = Editorial()
        editorial.slug = slug
        editorial.tags = tags
        return Article(
            source: id + ".txt", digest: 0, wordCount: 0, lead: "",
            headline: Article.Headline(title: stated(title), kicker: stated(kicker), standfirst: .unknown),
            authors: stated(authors.isEmpty ? nil : authors.map { Attribution(name: $0, role: role) }),
            dating: Article.Dating(published: stated(date.flatMap { PublicationDate(edtf: $0) }), updated: .unknown),
            setting: Article.Setting(
                datelinePlace: .unknown, regions: stated(regions.map { RegionCode($0) }),
                regionsAlso: stated(also.map { RegionCode($0) }), language: stated(language.map { LanguageTag($0) })),
            provenance: Article.Provenance(
                publication: .unknown, issue: .unknown, source: .unknown, translated: .unknown, translator: .unknown),
            editorial: editorial, body: ArticleBody(firstLine: 1, liftedLines: []))
    }

    static func stated<Value>(_ value: Value?) -> Inferred<Value> {
        let evidence = Evidence(rule: "test", quote: "", location: SourceLocation(path: ""))
        return Inferred(value.map { [Claim($0, .stated, evidence)] } ?? [])
    }
}
