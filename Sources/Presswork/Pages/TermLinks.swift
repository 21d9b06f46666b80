import ArchiveModel

/// Links from an article to the words it is filed under, made once for all articles.
struct TermLinks: Sendable {
    private struct Links {
        /// One for each term, in their order.
        let records: [Record]
        let addresses: [Value]
        /// Of each article's terms.
        let positions: [[Int]]
    }

    private let catalogue: Catalogue
    private let links: [Taxonomy: Links]

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        var links: [Taxonomy: Links] = [:]
        for taxonomy in Taxonomy.allCases {
            guard let found = catalogue.index(of: taxonomy) else { continue }
            links[taxonomy] = Links(
                records: found.terms.map { term in
                    .link(term.heading, to: term.permalink)
                },
                addresses: found.terms.map { .link(to: $0.permalink) }, positions: found.positions)
        }
        self.links = links
    }

    /// `index` is the article's position. Absent where it has no such word.
    func link(_ taxonomy: Taxonomy, _ index: Int) -> Value {
        guard let found = links[taxonomy], found.positions.indices.contains(index),
            let position = found.positions[index].first
        else { return .absent }
        return found.addresses[position]
    }

    /// Those beyond the bound are named without a link.
    func tags(_ index: Int) -> [Record] {
        var tags: [Record] = []
        if let found = links[.tags], found.positions.indices.contains(index) {
            tags = found.positions[index].map { found.records[$0] }
        }
        let others = catalogue.entries[index].article.editorial.tags.dropFirst(Taxonomy.mostTags)
        return (tags + others.map { Record(PageShapes.link, ["label": .text($0)]) }).asLine
    }
}
