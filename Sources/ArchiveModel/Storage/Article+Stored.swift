/// The values alone: what they rest on is stored apart, since few readers ask for it (`storeGrounds`).
extension Article: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(source)
        writer.word(digest)
        writer.number(wordCount)
        writer.text(lead)
        writer.value(headline)
        writer.value(authors)
        writer.value(dating)
        writer.value(setting)
        writer.value(provenance)
        writer.value(editorial)
        writer.value(body)
    }

    package convenience init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            source: try reader.text(), digest: try reader.word(),
            wordCount: try reader.number(), lead: try reader.text(), headline: try reader.value(),
            authors: try reader.value(), dating: try reader.value(), setting: try reader.value(),
            provenance: try reader.value(), editorial: try reader.value(), body: try reader.value())
    }
}

extension Article.Headline: Stored {
    package func store(in writer: inout StoreWriter) {
        for value in [title, kicker, standfirst] { writer.value(value) }
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(title: try reader.value(), kicker: try reader.value(), standfirst: try reader.value())
    }
}

extension Article.Dating: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.value(published)
        writer.value(updated)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(published: try reader.value(), updated: try reader.value())
    }
}

extension Article.Setting: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.value(datelinePlace)
        writer.value(regions)
        writer.value(regionsAlso)
        writer.value(language)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            datelinePlace: try reader.value(), regions: try reader.value(), regionsAlso: try reader.value(),
            language: try reader.value())
    }
}

extension Article.Provenance: Stored {
    package func store(in writer: inout StoreWriter) {
        for value in [publication, issue, source, translator] { writer.value(value) }
        writer.value(translated)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        let publication: Inferred<String> = try reader.value()
        let issue: Inferred<String> = try reader.value()
        let source: Inferred<String> = try reader.value()
        let translator: Inferred<String> = try reader.value()
        self.init(
            publication: publication, issue: issue, source: source, translated: try reader.value(),
            translator: translator)
    }
}

extension Editorial: Stored {
    package func store(in writer: inout StoreWriter) {
        for text in [slug, translationOf, sourceURL, archivedAt, rights, status] { writer.optional(text) }
        for list in [aliases, tags, notes, advisories] { writer.list(list) }
        writer.optional(captured)
        writer.flag(isDraft)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init()
        slug = try reader.optional()
        translationOf = try reader.optional()
        sourceURL = try reader.optional()
        archivedAt = try reader.optional()
        rights = try reader.optional()
        status = try reader.optional()
        aliases = try reader.list()
        tags = try reader.list()
        notes = try reader.list()
        advisories = try reader.list()
        captured = try reader.optional()
        isDraft = try reader.flag()
    }
}

extension ArticleBody: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.number(firstLine)
        writer.list(liftedLines)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(firstLine: try reader.number(), liftedLines: try reader.list())
    }
}
