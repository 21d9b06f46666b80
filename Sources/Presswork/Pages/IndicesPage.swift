import ArchiveModel

/// Every way into the archive, with how much it holds.
struct IndicesPage {
    let furniture: Furniture

    private var words: InterfaceWords { furniture.words }

    func record(_ page: PlannedPage) -> Record {
        let terms = (ways + others).map(record)
        let heading = words[.allIndices]
        let summary = words.count(.articles, furniture.catalogue.entries.count)
        let common = furniture.common(page, title: heading, description: summary)
        let values: [(key: String, value: Value)] = [
            ("heading", .text(heading)), ("kind", .text(words[.index])), ("summary", .text(summary)),
            ("has_terms", .flag(!terms.isEmpty)), ("terms", .list(terms)),
        ]
        return Record(PageShapes.index, common, values)
    }

    /// The taxonomies that have a term, for the front page, which shows the other ways itself.
    var otherRecords: [Record] { others.map(record) }

    private typealias Way = (label: String, permalink: Permalink, count: Int)

    private func record(_ way: Way) -> Record {
        Record(
            PageShapes.term,
            [
                "label": .text(way.label), "link": .link(to: way.permalink),
                "count": .text(words.grouped(way.count)),
            ])
    }

    private var ways: [Way] {
        let catalogue = furniture.catalogue
        let countries = catalogue.regions.filter { !$0.code.isArea && !$0.entries.isEmpty }.count
        let ways = [
            (words[.years], SitePath.dates, catalogue.years.count), (words[.regions], SitePath.regions, countries),
            (words[.authors], SitePath.authors, catalogue.authors.count),
        ]
        return ways.filter { $0.2 > 0 }
    }

    private var others: [Way] {
        furniture.catalogue.taxonomies.filter { !$0.terms.isEmpty }.map { index in
            (TaxonomyWords(words).index(index.taxonomy), SitePath.taxonomy(index.taxonomy), index.terms.count)
        }
    }
}
