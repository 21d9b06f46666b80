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
        let authority = self.authority
        let path = SiteAddress.path(of: page)
        identity(&xml, authority, path.isEmpty ? "index" : path)
        timeStamp(&xml, "updated", latest.compactMap { updated($0) }.max())
        link(&xml, rel: "self", type: "application/atom+xml", to: own)
        link(&xml, rel: "alternate", type: "text/html", to: page)
        xml.markup("<author>\n")
        xml.element("name", configuration.publisher ?? configuration.title)
        xml.markup("</author>\n<generator>Dateline</generator>\n")
        for position in latest { entry(position, authority, &xml) }
        xml.markup("</feed>\n")
        return xml.bytes
    }

    private func entry(_ position: Int, _ authority: String, _ xml: inout XMLText) {
        let entry = catalogue.entries[position]
        let article = entry.article
        xml.markup("<entry>\n")
        xml.element("title", article.headline.title.value ?? article.id)
        identity(&xml, authority, Permalink.escape(article.source), in: "seed/")
        link(&xml, rel: "alternate", type: "text/html", to: entry.permalink)
        timeStamp(&xml, "updated", updated(position))
        // Only a day that is known is a day of publication; "on or after" stands in the summary.
        if let day = article.dating.published.value?.exactDay { timeStamp(&xml, "published", day) }
        // As many as a row names: every author's feed has the entry.
        for author in (article.authors.value ?? []).prefix(RowRecord.mostAuthors) {
            xml.markup("<author>\n")
            xml.element("name", author.name)
            xml.markup("</author>\n")
        }
        for code in article.setting.regions.value ?? [] {
            guard let region = catalogue.regionPosition(code) else { continue }
            xml.markup("<category term=\"")
            xml.text(code.rawValue)
            xml.markup("\" label=\"")
            xml.text(catalogue.regions[region].heading)
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

    private func timeStamp(_ xml: inout XMLText, _ name: StaticString, _ day: CalendarDay?) {
        xml.markup("<")
        xml.markup(name)
        xml.markup(">")
        if let day {
            xml.text(day.iso8601)
            xml.markup("T00:00:00Z")
        }
        xml.markup("</")
        xml.markup(name)
        xml.markup(">\n")
    }

    private func link(_ xml: inout XMLText, rel: StaticString, type: StaticString, to target: Permalink) {
        xml.markup("<link rel=\"")
        xml.markup(rel)
        xml.markup("\" type=\"")
        xml.markup(type)
        xml.markup("\" href=\"")
        xml.text(configuration.baseURL ?? own.toRoot)
        xml.text(configuration.baseURL == nil ? target.escaped : SiteAddress.path(of: target))
        xml.markup("\"/>\n")
    }

    /// RFC 4151: an authority that held the name on a day, and a word of its own. It does not change with the article's
    /// title or date, nor with the site's host once `tag_authority` is set.
    private func identity(
        _ xml: inout XMLText, _ authority: String, _ specific: String, in folder: StaticString = ""
    ) {
        xml.markup("<id>tag:")
        xml.text(authority)
        xml.markup(":")
        xml.markup(folder)
        xml.text(specific)
        xml.markup("</id>\n")
    }

    private var authority: String {
        configuration.tagAuthority ?? "\(configuration.baseURL.map(SiteAddress.host) ?? "archive.invalid"),2000"
    }
}
