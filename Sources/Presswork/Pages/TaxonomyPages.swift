import ArchiveModel

/// The index of kickers, publications, languages or tags, and each term's page.
struct TaxonomyPages {
    let furniture: Furniture
    let rows: RowRecord

    private var names: TaxonomyWords { TaxonomyWords(furniture.words) }

    func index(of taxonomy: Taxonomy, part: Int, _ page: PlannedPage) -> Record {
        guard let index = furniture.catalogue.index(of: taxonomy) else { return Record(PageShapes.index, [:]) }
        let heading = names.index(taxonomy)
        let summary = names.count(taxonomy, index.terms.count)
        let isShort = index.terms.count < LetteredList.shortest
        let list = LetteredList(
            letters: isShort ? [] : index.letters, total: index.terms.count, part: part,
            first: SitePath.taxonomy(taxonomy), page: page, words: furniture.words)
        let terms = isShort || index.letters.isEmpty ? list.shown : 0..<0
        let common = furniture.common(page, title: heading, description: summary, breadcrumbs: [indices])
        let values: [(key: String, value: Value)] =
            [
                ("heading", .text(heading)), ("kind", .text(furniture.words[.index])), ("summary", .text(summary)),
                ("has_terms", .flag(!terms.isEmpty)),
                ("terms", .list(terms.map { record(index.terms[$0], taxonomy) })),
            ] + list.values { record(index.terms[$0], taxonomy) }
        return Record(PageShapes.index, common, values)
    }

    func term(_ taxonomy: Taxonomy, _ index: Int, part: Int, _ page: PlannedPage) -> Record {
        guard let terms = furniture.catalogue.index(of: taxonomy)?.terms, terms.indices.contains(index) else {
            return Record(PageShapes.index, [:])
        }
        let term = terms[index]
        var content = ListPage.Content(
            heading: names.heading(of: term, in: taxonomy), kind: names.kind(taxonomy),
            summary: YearSpan.summary(of: term.entries, in: furniture),
            breadcrumbs: [
                indices, furniture.crumb(names.index(taxonomy), SitePath.taxonomy(taxonomy)),
            ], order: ListOrder(newestFirst: term.entries, in: furniture.catalogue), part: part, first: term.permalink)
        content.headingLanguage = term.language
        if part == 1 {
            let links = YearLinks(term.entries, first: term.permalink, in: furniture)
            let strip = YearStrip(of: term.entries, in: furniture.filing)
            content.extra.append(("strip", strip.value(furniture.words, link: links.link)))
        }
        return ListPage(furniture: furniture, rows: rows, page: page).record(content)
    }

    private var indices: Record {
        furniture.crumb(furniture.words[.indices], SitePath.indices)
    }

    private func record(_ term: TaxonomyTerm, _ taxonomy: Taxonomy) -> Record {
        Record(
            PageShapes.term,
            [
                "label": .text(names.heading(of: term, in: taxonomy)), "language": .optional(term.language?.rawValue),
                "link": .link(to: term.permalink),
                "count": .text(furniture.words.grouped(term.entries.count)),
            ])
    }
}
