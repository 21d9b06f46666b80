import ArchiveModel

/// The list of authors, and each author's page.
struct AuthorPages {
    let furniture: Furniture
    let rows: RowRecord

    private var words: InterfaceWords { furniture.words }

    func author(_ index: Int, part: Int, _ page: PlannedPage) -> Record {
        let term = furniture.catalogue.authors[index]
        let list = ListPage(furniture: furniture, rows: rows, page: page)
        var content = ListPage.Content(
            heading: term.record.heading,
            kind: term.record.kind == .organisation ? words[.organisation] : words[.author],
            summary: YearSpan.summary(of: term.entries, in: furniture),
            breadcrumbs: [furniture.crumb(words[.authors], SitePath.authors)],
            order: ListOrder(newestFirst: term.entries, in: furniture.catalogue), part: part, first: term.permalink)
        content.feed = FeedRule(furniture.catalogue).hasFeed(term.entries) ? SitePath.feed(of: term.permalink) : nil
        content.headingLanguage = term.languages[term.record.heading]
        if part == 1 {
            let facts = AuthorCard(furniture: furniture, index: index).facts
            content.extra = [
                ("strip", strip(index, term)), ("has_facts", .flag(!facts.isEmpty)), ("facts", .list(facts)),
            ]
        }
        return list.record(content)
    }

    /// A year's bar leads to the author's articles of that year, or to where they begin in the list.
    private func strip(_ index: Int, _ term: AuthorTerm) -> Value {
        let links = YearLinks(term.entries, first: term.permalink, in: furniture)
        return YearStrip(of: term.entries, in: furniture.filing).value(words) { year in
            furniture.catalogue.crossings.crossing(of: .author(index), with: .year(year))?.permalink.escaped
                ?? links.link(year)
        }
    }

    /// A–Z, with a see-reference from every other form of a name.
    func index(part: Int, _ page: PlannedPage) -> Record {
        let catalogue = furniture.catalogue
        let list = LetteredList(
            letters: catalogue.authorList.letters, total: catalogue.authorList.lines.count, part: part,
            first: SitePath.authors, page: page, words: words)
        let summary = words.count(.authors, catalogue.authors.count)
        let common = furniture.common(page, title: words[.authors], description: summary)
        let values: [(key: String, value: Value)] =
            [
                ("heading", .text(words[.authors])), ("kind", .text(words[.index])), ("summary", .text(summary)),
            ] + list.values { record(catalogue.authorList.lines[$0]) }
        return Record(PageShapes.index, common, values)
    }

    private func record(_ line: AuthorList.Line) -> Record {
        let term = furniture.catalogue.authors[line.author]
        let label = line.variant ?? term.record.heading
        return Record(
            PageShapes.term,
            [
                "label": .text(label), "language": .optional(term.languages[label]?.rawValue),
                "link": .link(to: term.permalink),
                "count": .text(words.grouped(term.entries.count)),
                "see": line.variant == nil ? .absent : .text(term.record.heading),
            ])
    }
}
