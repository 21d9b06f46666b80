import ArchiveModel

/// What articles are found by besides their texts. Names of regions are worked out once for all articles.
struct SearchNames: Sendable {
    private let catalogue: Catalogue
    private let interface: LanguageTag
    /// Of each region, in the order of the catalogue; by a language of its articles.
    private let regions: [LanguageTag: [[String]]]

    init(_ catalogue: Catalogue, _ interface: LanguageTag) {
        self.catalogue = catalogue
        self.interface = interface
        var regions: [LanguageTag: [[String]]] = [:]
        var languages: Set<LanguageTag> = [interface]
        var last = interface
        for index in catalogue.entries.indices {
            // Most are in the language of the one before.
            guard let language = catalogue.entries[index].article.setting.language.value, language != last else {
                continue
            }
            languages.insert(language)
            last = language
        }
        for language in languages {
            regions[language] = catalogue.regions.map {
                Self.names(of: $0.code, in: language, interface) + [$0.heading]
            }
        }
        self.regions = regions
    }

    /// Calls `body` with what the article's head and its record say, in the words of the page and of the archive's
    /// language. The order doesn't matter.
    func forEach(of entry: CatalogueEntry, _ body: (String) -> Void) {
        let article = entry.article
        func add(_ name: String?) { if let name { body(name) } }
        add(article.headline.kicker.value)
        add(article.headline.standfirst.value)
        add(article.setting.datelinePlace.value)
        add(article.provenance.publication.value)
        add(article.provenance.translator.value)
        // Each author's page may be led to by a thousand names; an article may have as many authors.
        for (attribution, position) in zip(article.authors.value ?? [], entry.authors).prefix(100) {
            body(attribution.name)
            let record = catalogue.authors[position].record
            if record.heading != attribution.name { body(record.heading) }
            for variant in record.variants.prefix(10) where variant != attribution.name { body(variant) }
        }
        let language = article.setting.language.value ?? interface
        for code in article.setting.regions.value ?? [] {
            let known = catalogue.regionPosition(code).flatMap { regions[language]?[$0] }
            for name in known ?? Self.names(of: code, in: language, interface) { body(name) }
        }
        for tag in article.editorial.tags { body(tag) }
    }

    private static func names(of code: RegionCode, in language: LanguageTag, _ interface: LanguageTag) -> [String] {
        let names = [interface, language].map { RegionTree.world.name(of: code, in: $0) }
        return names[0] == names[1] ? [names[0]] : names
    }
}
