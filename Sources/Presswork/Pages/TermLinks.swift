import ArchiveModel

/// Links from an article to the words it is filed under.
struct TermLinks {
    let catalogue: Catalogue

    /// `index` is the article's position. Nil where it has no such word.
    func link(_ taxonomy: Taxonomy, _ index: Int, from page: PlannedPage) -> String? {
        terms(taxonomy, index).first.map { page.permalink.link(to: $0.permalink) }
    }

    /// Those beyond the bound are named without a link.
    func tags(_ index: Int, on page: PlannedPage) -> [Record] {
        let filed = terms(.tags, index).map { term in
            Record(
                PageShapes.link,
                ["label": .text(term.heading), "link": .text(page.permalink.link(to: term.permalink))])
        }
        let others = catalogue.entries[index].article.editorial.tags.dropFirst(Taxonomy.mostTags)
        return filed + others.map { Record(PageShapes.link, ["label": .text($0)]) }
    }

    private func terms(_ taxonomy: Taxonomy, _ index: Int) -> [TaxonomyTerm] {
        guard let found = catalogue.index(of: taxonomy), found.positions.indices.contains(index) else { return [] }
        return found.positions[index].map { found.terms[$0] }
    }
}
