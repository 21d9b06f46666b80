import ArchiveModel

/// What the archive holds, and the ways in.
struct FrontPage {
    let furniture: Furniture
    let rows: RowRecord
    let map: ArchiveMap
    /// Rows of the latest articles, and terms of each index.
    private static let latest = 10
    private static let terms = 12
    private static let countries = 24

    private var words: InterfaceWords { furniture.words }

    func record(_ page: PlannedPage) -> Record {
        let catalogue = furniture.catalogue
        let countries = map.countries
        let description =
            furniture.configuration.tagline
            ?? words.fill(.archiveOf, ["articles": words.count(.articles, catalogue.entries.count)])
        let others = IndicesPage(furniture: furniture).otherRecords
        let common = furniture.common(page, title: nil, description: description)
        let values: [(key: String, value: Value)] = [
            ("heading", .text(furniture.configuration.title)),
            ("summary", .text(summary(countries: countries.count))),
            ("articles", .text(words.count(.articles, catalogue.entries.count))),
            ("years", .optional(span)),
            ("histogram", YearHistogram(years: catalogue.years, words: words).value),
            ("world", map.world(on: page)), ("inset", map.inset(on: page)),
            ("has_region_terms", .flag(!countries.isEmpty)),
            (
                "region_terms",
                .list(
                    most(
                        countries.map { ($0.heading, $0.permalink, $0.entries.count) },
                        limit: Self.countries))
            ),
            ("region_terms_shown", shown(Self.countries, of: countries.count, .countries)),
            ("has_author_terms", .flag(!catalogue.authors.isEmpty)),
            (
                "author_terms",
                .list(most(catalogue.authors.map { ($0.record.heading, $0.permalink, $0.entries.count) }))
            ),
            ("author_terms_shown", shown(Self.terms, of: catalogue.authors.count, .authors)),
            ("has_index_terms", .flag(!others.isEmpty)), ("index_terms", .list(others)),
            ("has_rows", .flag(!latest.isEmpty)), ("rows", .list(latest.map { rows.record($0, on: page) })),
            (
                "undated",
                catalogue.undated.isEmpty
                    ? .absent : .text(words.count(.articlesWithoutYear, catalogue.undated.count))
            ), ("undated_link", .link(to: SitePath.undated)),
        ]
        return Record(PageShapes.front, common, values)
    }

    /// "60 articles, 18 authors, 24 countries, 2005–2025", without what there is none of.
    private func summary(countries: Int) -> String {
        let counts: [(CountedWord, Int)] = [
            (.articles, furniture.catalogue.entries.count), (.authors, furniture.catalogue.authors.count),
            (.countries, countries),
        ]
        let parts = counts.filter { $0.1 > 0 }.map { words.count($0, $1) } + [span].compactMap { $0 }
        return parts.joined(separator: words[.listSeparator])
    }

    private var span: String? {
        guard let first = furniture.catalogue.years.first?.year, let last = furniture.catalogue.years.last?.year else {
            return nil
        }
        return first == last ? "\(first)" : "\(first)–\(last)"
    }

    /// "24 of 60 countries"; absent where all are shown.
    private func shown(_ most: Int, of total: Int, _ word: CountedWord) -> Value {
        guard total > most else { return .absent }
        return .text(words.fill(.shownOf, ["shown": words.grouped(most), "total": words.count(word, total)]))
    }

    private var latest: [Int] {
        let dated = furniture.catalogue.entries.count - furniture.catalogue.undated.count
        return Array((0..<furniture.catalogue.entries.count).prefix(dated).reversed().prefix(Self.latest))
    }

    /// Those with most articles, most first.
    private func most(
        _ terms: [(heading: String, permalink: Permalink, count: Int)], limit: Int = Self.terms
    ) -> [Record] {
        let ranked = terms.sorted {
            $0.count == $1.count ? CodePointOrder.precedes($0.heading, $1.heading) : $0.count > $1.count
        }
        return ranked.prefix(limit).map { term in
            Record(
                PageShapes.term,
                [
                    "label": .text(term.heading), "link": .link(to: term.permalink),
                    "count": .text(words.grouped(term.count)),
                ])
        }
    }
}
