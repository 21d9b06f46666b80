import ArchiveModel

/// An Atom feed (RFC 4287): the latest articles of the site, of an author, or of a region.
struct AtomFeed {
    let catalogue: Catalogue
    let configuration: SiteConfiguration
    /// Name and identity of the feed; `page` is what it is the feed of.
    let title: String
    let page: Permalink
    let own: Permalink
    /// Positions ascending.
    let positions: [Int]

    func bytes() -> [UInt8] {
        let rule = FeedRule(catalogue)
        let latest = rule.entries(positions, most: configuration.feedSize)
        var xml = XMLText()
        xml.markup(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        xml.text(configuration.language.rawValue)
        xml.markup("\">\n")
        xml.element("title", title)
        if let tagline = configuration.tagline { xml.element("subtitle", tagline) }
        xml.element("id", identity(SiteAddress.path(of: page)))
        xml.element("updated", timeStamp(latest.compactMap { updated($0) }.max()))
        link(&xml, rel: "self", type: "application/atom+xml", to: own)
        link(&xml, rel: "alternate", type: "text/html", to: page)
        xml.markup("<author>\n")
        xml.element("name", configuration.publisher ?? configuration.title)
        xml.markup("</author>\n<generator>Dateline</generator>\n")
        for position in latest { entry(position, &xml) }
        xml.markup("</feed>\n")
        return xml.bytes
    }

    private func entry(_ position: Int, _ xml: inout XMLText) {
        let entry = catalogue.entries[position]
        let article = entry.article
        xml.markup("<entry>\n")
        xml.element("title", article.headline.title.value ?? article.id)
        xml.element("id", identity("seed/" + Permalink.escape(article.source)))
        link(&xml, rel: "alternate", type: "text/html", to: entry.permalink)
        xml.element("updated", timeStamp(updated(position)))
        // Only a day that is known is a day of publication; "on or after" stands in the summary.
        if let day = article.dating.published.value?.exactDay { xml.element("published", timeStamp(day)) }
        // As many as a row names: every author's feed has the entry.
        for author in (article.authors.value ?? []).prefix(RowRecord.mostAuthors) {
            xml.markup("<author>\n")
            xml.element("name", author.name)
            xml.markup("</author>\n")
        }
        for code in article.setting.regions.value ?? [] {
            guard let term = catalogue.region(code) else { continue }
            xml.markup("<category term=\"")
            xml.text(code.rawValue)
            xml.markup("\" label=\"")
            xml.text(term.heading)
            xml.markup("\"/>\n")
        }
        summary(article, &xml)
        xml.markup("</entry>\n")
    }

    private func summary(_ article: Article, _ xml: inout XMLText) {
        var words = article.lead
        if let date = article.dating.published.value, date.exactDay == nil {
            let published = "Published: \(date.words(in: configuration.language))."
            words = words.isEmpty ? published : published + " " + words
        }
        if words.isEmpty { return }
        xml.markup("<summary type=\"text\"")
        if let language = article.setting.language.value {
            xml.markup(" xml:lang=\"")
            xml.text(language.rawValue)
            xml.markup("\"")
        }
        xml.markup(">")
        xml.text(words)
        xml.markup("</summary>\n")
    }

    private func updated(_ position: Int) -> CalendarDay? {
        let dating = catalogue.entries[position].article.dating
        guard let published = dating.published.value?.earliest else { return nil }
        return max(published, dating.updated.value?.earliest ?? published)
    }

    private func timeStamp(_ day: CalendarDay?) -> String { day.map { $0.iso8601 + "T00:00:00Z" } ?? "" }

    private func link(_ xml: inout XMLText, rel: StaticString, type: StaticString, to target: Permalink) {
        xml.markup("<link rel=\"")
        xml.markup(rel)
        xml.markup("\" type=\"")
        xml.markup(type)
        xml.markup("\" href=\"")
        let relative = own.link(to: target)
        xml.text(configuration.baseURL.map { $0 + SiteAddress.path(of: target) } ?? relative)
        xml.markup("\"/>\n")
    }

    /// RFC 4151: an authority that held the name on a day, and a word of its own. It does not change with the article's
    /// title or date, nor with the site's host once `tag_authority` is set.
    private func identity(_ specific: String) -> String {
        let host = configuration.baseURL.map(SiteAddress.host) ?? "archive.invalid"
        let authority = configuration.tagAuthority ?? "\(host),2000"
        return "tag:\(authority):\(specific.isEmpty ? "index" : specific)"
    }
}
