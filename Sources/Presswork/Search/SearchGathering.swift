import ArchiveModel

/// What one article gives to the search: its record for the index, and its own files.
package struct SearchGathering: Sendable {
    package let record: SearchRecord
    package let files: [OutputFile]

    init(_ index: Int, in catalogue: Catalogue, title: String, plainText: [UInt8], words interface: InterfaceWords) {
        let entry = catalogue.entries[index]
        var words = ArticleWords()
        words.add(title, fields: WordWeight.inTitle)
        for name in Self.names(entry, catalogue, interface.language) { words.add(name, fields: WordWeight.inNames) }
        plainText.withUnsafeBufferPointer { words.add($0) }
        record = words.record()
        files = SearchDocument(index: index, entry: entry, title: title, interface: interface)
            .files(plainText: plainText)
    }

    /// An article is found by what its head and its record say, in the words of the page and of the archive's language.
    private static func names(_ entry: CatalogueEntry, _ catalogue: Catalogue, _ language: LanguageTag) -> [String] {
        let article = entry.article
        var names = [
            article.headline.kicker.value, article.headline.standfirst.value, article.setting.datelinePlace.value,
            article.provenance.publication.value, article.provenance.translator.value,
        ].compactMap(\.self)
        // Each author's page may be led to by a thousand names; an article may have as many authors.
        for (attribution, position) in zip(article.authors.value ?? [], entry.authors).prefix(100) {
            let record = catalogue.authors[position].record
            names.append(attribution.name)
            names += ([record.heading] + record.variants.prefix(10)).filter { $0 != attribution.name }
        }
        let languages = Set([language, article.setting.language.value ?? language])
        for code in article.setting.regions.value ?? [] {
            names += Set(languages.map { RegionTree.world.name(of: code, in: $0) })
                .sorted(by: CodePointOrder.precedes)
            if let heading = catalogue.region(code)?.heading { names.append(heading) }
        }
        return names + article.editorial.tags
    }
}
