import ArchiveModel

/// What the archive holds, and the ways in.
struct FrontPage {
    let furniture: Furniture
    let rows: RowRecord
    /// Rows of the latest articles, and terms of each index.
    private static let latest = 10
    private static let terms = 12

    func record(_ page: PlannedPage) -> Record {
        let catalogue = furniture.catalogue
        let countries = catalogue.regions.filter { !$0.code.isArea && !$0.entries.isEmpty }
        let description =
            furniture.configuration.tagline ?? "An archive of \(Counting.articles(catalogue.entries.count))"
        let values: [(key: String, value: Value)] =
            furniture.common(page, title: nil, description: description) + [
                ("heading", .text(furniture.configuration.title)),
                ("articles", .text(Counting.articles(catalogue.entries.count))),
                ("authors", counted(catalogue.authors.count, "author", "authors")),
                ("regions", counted(countries.count, "country", "countries")),
                ("years", .optional(span)), ("has_year_terms", .flag(!catalogue.years.isEmpty)),
                ("year_terms", .list(YearBars(years: catalogue.years).terms(on: page))),
                ("has_region_terms", .flag(!countries.isEmpty)),
                ("region_terms", .list(most(countries.map { ($0.heading, $0.permalink, $0.entries.count) }, page))),
                ("has_author_terms", .flag(!catalogue.authors.isEmpty)),
                (
                    "author_terms",
                    .list(most(catalogue.authors.map { ($0.record.heading, $0.permalink, $0.entries.count) }, page))
                ),
                ("has_rows", .flag(!latest.isEmpty)), ("rows", .list(latest.map { rows.record($0, on: page) })),
                (
                    "undated",
                    catalogue.undated.isEmpty ? .absent : .text(Counting.articles(catalogue.undated.count))
                ), ("undated_link", .text(page.permalink.link(to: SitePath.undated))),
            ]
        return Record(PageShapes.front, pairs: values)
    }

    private func counted(_ count: Int, _ one: String, _ many: String) -> Value {
        count == 0 ? .absent : .text(Counting.noun(count, one, many))
    }

    private var span: String? {
        guard let first = furniture.catalogue.years.first?.year, let last = furniture.catalogue.years.last?.year else {
            return nil
        }
        return first == last ? "\(first)" : "\(first)–\(last)"
    }

    private var latest: [Int] {
        let dated = furniture.catalogue.entries.count - furniture.catalogue.undated.count
        return Array((0..<furniture.catalogue.entries.count).prefix(dated).reversed().prefix(Self.latest))
    }

    /// Those with most articles, most first.
    private func most(_ terms: [(heading: String, permalink: Permalink, count: Int)], _ page: PlannedPage) -> [Record] {
        let ranked = terms.sorted {
            $0.count == $1.count ? CodePointOrder.precedes($0.heading, $1.heading) : $0.count > $1.count
        }
        return ranked.prefix(Self.terms).map { term in
            Record(
                PageShapes.term,
                [
                    "label": .text(term.heading), "link": .text(page.permalink.link(to: term.permalink)),
                    "count": .text(Counting.grouped(term.count)),
                ])
        }
    }
}
