extension Article {
    /// The same article without what its values rest on: half the bytes, and all that other pages than its own ask for.
    package var withoutGrounds: Article {
        Article(
            self,
            headline: Headline(
                title: headline.title.withoutGround, kicker: headline.kicker.withoutGround,
                standfirst: headline.standfirst.withoutGround),
            authors: authors.withoutGround,
            dating: Dating(published: dating.published.withoutGround, updated: dating.updated.withoutGround),
            setting: Setting(
                datelinePlace: setting.datelinePlace.withoutGround, regions: setting.regions.withoutGround,
                regionsAlso: setting.regionsAlso.withoutGround, language: setting.language.withoutGround),
            provenance: Provenance(
                publication: provenance.publication.withoutGround, issue: provenance.issue.withoutGround,
                source: provenance.source.withoutGround, translated: provenance.translated.withoutGround,
                translator: provenance.translator.withoutGround))
    }

    /// What the values rest on, in the order in which `grounded` reads it.
    package func storeGrounds(in writer: inout StoreWriter) {
        for text in [headline.title, headline.kicker, headline.standfirst] { writer.optional(text.ground) }
        writer.optional(authors.ground)
        for date in [dating.published, dating.updated] { writer.optional(date.ground) }
        writer.optional(setting.datelinePlace.ground)
        for regions in [setting.regions, setting.regionsAlso] { writer.optional(regions.ground) }
        writer.optional(setting.language.ground)
        for text in [provenance.publication, provenance.issue, provenance.source] { writer.optional(text.ground) }
        writer.optional(provenance.translated.ground)
        writer.optional(provenance.translator.ground)
    }

    /// The same article with what its values rest on, as `storeGrounds` wrote it.
    package func grounded(from reader: inout StoreReader) throws(StoreDamage) -> Article {
        Article(
            self,
            headline: Headline(
                title: try reader.grounded(headline.title), kicker: try reader.grounded(headline.kicker),
                standfirst: try reader.grounded(headline.standfirst)),
            authors: try reader.grounded(authors),
            dating: Dating(
                published: try reader.grounded(dating.published), updated: try reader.grounded(dating.updated)),
            setting: Setting(
                datelinePlace: try reader.grounded(setting.datelinePlace),
                regions: try reader.grounded(setting.regions),
                regionsAlso: try reader.grounded(setting.regionsAlso), language: try reader.grounded(setting.language)),
            provenance: Provenance(
                publication: try reader.grounded(provenance.publication), issue: try reader.grounded(provenance.issue),
                source: try reader.grounded(provenance.source), translated: try reader.grounded(provenance.translated),
                translator: try reader.grounded(provenance.translator)))
    }

    /// `other` with the same values, which rest on something else.
    private convenience init(
        _ other: Article, headline: Headline, authors: Inferred<[Attribution]>, dating: Dating, setting: Setting,
        provenance: Provenance
    ) {
        self.init(
            source: other.source, digest: other.digest, wordCount: other.wordCount, lead: other.lead,
            headline: headline, authors: authors, dating: dating, setting: setting, provenance: provenance,
            editorial: other.editorial, body: other.body)
    }
}

extension StoreReader {
    fileprivate mutating func grounded<Value: Stored>(
        _ inferred: Inferred<Value>
    ) throws(StoreDamage) -> Inferred<Value> {
        inferred.on(try optional())
    }
}
