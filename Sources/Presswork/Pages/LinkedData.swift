import ArchiveModel

/// An article in the words of schema.org. Those who read the vocabulary ask of an `Article` a whole day of publication;
/// where none is printed or supplied, none is made up, and it is called a `CreativeWork`.
struct LinkedData {
    let configuration: SiteConfiguration
    let catalogue: Catalogue

    /// `title` is what the page's first heading says.
    func article(_ entry: CatalogueEntry, title: String) -> Value {
        let article = entry.article
        let language = article.setting.language.value ?? configuration.language
        let address = address(of: entry.permalink)
        let authors = authors(entry)
        let json = JSONValue.object([
            "@context": .text("https://schema.org"),
            "@type": .text(Self.day(of: article) == nil ? "CreativeWork" : "Article"), "headline": .text(title),
            "inLanguage": .text(language.rawValue), "datePublished": published(article).map(JSONValue.text),
            "dateModified": (article.dating.updated.value?.exactDay?.iso8601).map(JSONValue.text),
            "author": authors.isEmpty ? nil : .list(authors), "isPartOf": periodical(article),
            "publisher": configuration.publisher.map { .object(["@type": .text("Organization"), "name": .text($0)]) },
            "url": address, "mainEntityOfPage": address,
        ])
        return .html(json.bytes)
    }

    /// The day that is printed or supplied.
    static func day(of article: Article) -> CalendarDay? {
        let published = article.dating.published
        return published.certainty < .conjectured ? published.value?.exactDay : nil
    }

    /// The day, or the month or year that is known: there is no way to say "about November 2015".
    private func published(_ article: Article) -> String? {
        let published = article.dating.published
        guard published.certainty < .conjectured else { return nil }
        return Self.day(of: article)?.iso8601 ?? DatePrinting.machine(published.value)
    }

    private func address(of permalink: Permalink) -> JSONValue? {
        configuration.baseURL.map { .text($0 + SiteAddress.path(of: permalink)) }
    }

    private func authors(_ entry: CatalogueEntry) -> [JSONValue] {
        zip(entry.article.authors.value ?? [], entry.authors).map { attribution, position in
            .object([
                "@type": .text(attribution.kind == .organisation ? "Organization" : "Person"),
                "name": .text(attribution.name), "url": address(of: catalogue.authors[position].permalink),
            ])
        }
    }

    private func periodical(_ article: Article) -> JSONValue? {
        article.provenance.publication.value.map { name in
            let periodical = JSONValue.object(["@type": .text("Periodical"), "name": .text(name)])
            guard let issue = article.provenance.issue.value else { return periodical }
            return .object([
                "@type": .text("PublicationIssue"), "issueNumber": .text(issue), "isPartOf": periodical,
            ])
        }
    }
}
