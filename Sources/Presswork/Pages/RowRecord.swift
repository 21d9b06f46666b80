import ArchiveModel

/// One article in a list.
struct RowRecord: Sendable {
    let catalogue: Catalogue
    let words: InterfaceWords
    /// Authors named in a row. Every author's page has the row, so that naming all of them there would cost the square of
    /// their number; the article's own page names all.
    static let mostAuthors = 8
    /// Regions named in a row, for the same reason.
    static let mostRegions = 12

    /// `page` is where the row stands; `isAlso` marks an article that only deals with the page's region also.
    func record(_ index: Int, on page: PlannedPage, isAlso: Bool = false) -> Record {
        let entry = catalogue.entries[index]
        let article = entry.article
        let tag = article.setting.language.value
        let authors = authors(entry, on: page, most: Self.mostAuthors)
        let more = entry.authors.count - authors.count
        let codes = article.setting.regions.value ?? []
        let regions = regions(Array(codes.prefix(Self.mostRegions)), on: page, isNamed: false)
        let moreRegions = codes.count - Self.mostRegions
        return Record(
            PageShapes.row,
            [
                "title": .text(title(article)), "link": .text(page.permalink.link(to: entry.permalink)),
                "kicker": .optional(article.headline.kicker.value),
                "language": .optional(tag?.rawValue), "direction": .text(tag?.isRightToLeft == true ? "rtl" : "ltr"),
                "date": .text(DatePrinting.words(article.dating.published.value, words)),
                "machine_date": .optional(DatePrinting.machine(article.dating.published.value)),
                "date_is_inferred": .flag(article.dating.published.certainty == .conjectured),
                "has_authors": .flag(!authors.isEmpty), "authors": .list(authors),
                "more_authors": more > 0 ? .text(words.count(.others, more)) : .absent,
                "has_regions": .flag(!regions.isEmpty), "regions": .list(regions),
                "more_regions": moreRegions > 0 ? .text(words.count(.others, moreRegions)) : .absent,
                "lead": .optional(article.lead),
                "is_also": .flag(isAlso),
                "is_conjectured": .flag(article.headline.title.certainty == .conjectured),
            ])
    }

    /// An article without a headline is called by its file's name, and says so elsewhere.
    func title(_ article: Article) -> String {
        article.headline.title.value ?? String(article.id.split(separator: "/").last ?? "")
    }

    func authors(_ entry: CatalogueEntry, on page: PlannedPage, most: Int = .max) -> [Record] {
        let attributions = (entry.article.authors.value ?? []).prefix(most)
        return zip(attributions, entry.authors).map { attribution, position in
            let term = catalogue.authors[position]
            return Record(
                PageShapes.author,
                [
                    "name": .text(attribution.name), "link": .text(page.permalink.link(to: term.permalink)),
                    "role": .optional(attribution.role),
                    "is_organisation": .flag(attribution.kind == .organisation),
                    "heading": term.record.heading == attribution.name ? .absent : .text(term.record.heading),
                ])
        }
    }

    /// A region's own page does not name it again in every row: there `isNamed` is false.
    func regions(_ codes: [RegionCode], on page: PlannedPage, isNamed: Bool = true) -> [Record] {
        codes.compactMap { code in
            catalogue.region(code).flatMap { term in
                if !isNamed, term.permalink == page.permalink { return nil }
                return Record(
                    PageShapes.link,
                    ["label": .text(term.heading), "link": .text(page.permalink.link(to: term.permalink))])
            }
        }
    }
}

extension Catalogue {
    /// The term of a code.
    func region(_ code: RegionCode) -> RegionTerm? { regionPosition(code).map { regions[$0] } }

    /// Position of a code's term, by halving: terms stand in the order of their codes.
    func regionPosition(_ code: RegionCode) -> Int? {
        var low = 0
        var high = regions.count
        while low < high {
            let middle = (low + high) / 2
            if regions[middle].code < code { low = middle + 1 } else { high = middle }
        }
        return low < regions.count && regions[low].code == code ? low : nil
    }
}
