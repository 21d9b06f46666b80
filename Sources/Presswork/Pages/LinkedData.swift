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
        var json = JSONText(capacity: 512)
        json.open("{")
        json.member("@context", "https://schema.org")
        json.member("@type", Self.day(of: article) == nil ? "CreativeWork" : "Article")
        json.member("headline", title)
        json.member("inLanguage", language.rawValue)
        json.member("datePublished", published(article))
        json.member("dateModified", article.dating.updated.value?.exactDay?.iso8601)
        addAuthors(of: entry, to: &json)
        addPeriodical(of: article, to: &json)
        if let publisher = configuration.publisher {
            json.name("publisher")
            json.open("{")
            json.member("@type", "Organization")
            json.member("name", publisher)
            json.close("}")
        }
        json.member("url", address)
        json.member("mainEntityOfPage", address)
        json.close("}")
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

    private func address(of permalink: Permalink) -> String? {
        configuration.baseURL.map { $0 + SiteAddress.path(of: permalink) }
    }

    private func addAuthors(of entry: CatalogueEntry, to json: inout JSONText) {
        let all = Array(zip(entry.article.authors.value ?? [], entry.authors))
        addNames(all.filter { !Translators.isOne($0.0, of: entry.article) }, as: "author", to: &json)
        addNames(all.filter { Translators.isOne($0.0, of: entry.article) }, as: "translator", to: &json)
    }

    private func addNames(_ names: [(Attribution, Int)], as name: StaticString, to json: inout JSONText) {
        if names.isEmpty { return }
        json.name(name)
        json.open("[")
        for (attribution, position) in names {
            json.open("{")
            json.member("@type", attribution.kind == .organisation ? "Organization" : "Person")
            json.member("name", attribution.name)
            json.member("url", address(of: catalogue.authors[position].permalink))
            json.close("}")
        }
        json.close("]")
    }

    private func addPeriodical(of article: Article, to json: inout JSONText) {
        guard let name = article.provenance.publication.value else { return }
        let issue = article.provenance.issue.value
        json.name("isPartOf")
        if let issue {
            json.open("{")
            json.member("@type", "PublicationIssue")
            json.member("issueNumber", issue)
            json.name("isPartOf")
        }
        json.open("{")
        json.member("@type", "Periodical")
        json.member("name", name)
        json.close("}")
        if issue != nil { json.close("}") }
    }
}
