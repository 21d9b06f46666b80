import ArchiveModel

/// The list of authors, and each author's page.
struct AuthorPages {
    let furniture: Furniture
    let rows: RowRecord

    func author(_ index: Int, part: Int, _ page: PlannedPage) -> Record {
        let term = furniture.catalogue.authors[index]
        let list = ListPage(furniture: furniture, rows: rows, page: page)
        let count = Counting.articles(term.entries.count)
        let kind = term.record.kind == .organisation ? "Organisation" : "Author"
        var content = ListPage.Content(
            heading: term.record.heading, kind: kind, summary: "\(count)\(years(term))",
            breadcrumbs: [furniture.crumb("Authors", SitePath.authors, from: page)],
            order: ListOrder(newestFirst: term.entries, in: furniture.catalogue), part: part, first: term.permalink)
        content.feed = FeedRule(furniture.catalogue).hasFeed(term.entries) ? SitePath.feed(of: term.permalink) : nil
        content.extra = [
            ("has_variants", .flag(!term.record.variants.isEmpty)), ("variants", .words(term.record.variants)),
            ("identifiers", .list(term.record.identifiers.map(identifier))),
        ]
        return list.record(content)
    }

    private func identifier(_ identifier: AuthorityRecord.Identifier) -> Record {
        Record(
            PageShapes.identifier, ["scheme": .text(identifier.scheme), "value": .text(identifier.value)])
    }

    private func years(_ term: AuthorTerm) -> String {
        let years = term.entries.compactMap {
            furniture.catalogue.entries[$0].article.dating.published.value?.filingYear
        }
        guard let first = years.min(), let last = years.max() else { return "" }
        return first == last ? ", \(first)" : ", \(first)–\(last)"
    }

    /// A–Z, with a see-reference from every other form of a name.
    func index(_ page: PlannedPage) -> Record {
        var filed: [(name: FilingName, label: String, record: Record)] = []
        for term in furniture.catalogue.authors {
            let link = Value.text(page.permalink.link(to: term.permalink))
            let name = FilingName(term.record.heading, term.record.kind)
            let count = Value.text(String(term.entries.count))
            let record = Record(
                PageShapes.term, ["label": .text(term.record.heading), "link": link, "count": count])
            filed.append((name, term.record.heading, record))
            // "Aldanov, Timur" would stand beside Timur Aldanov, and say nothing.
            for variant in term.record.variants where FilingName(variant, term.record.kind) != name {
                let see = Record(
                    PageShapes.term, ["label": .text(variant), "link": link, "see": .text(term.record.heading)])
                filed.append((FilingName(variant, term.record.kind), variant, see))
            }
        }
        filed.sort { $0.name == $1.name ? CodePointOrder.precedes($0.label, $1.label) : $0.name < $1.name }
        var groups: [(initial: String, terms: [Record])] = []
        for entry in filed {
            if groups.last?.initial == entry.name.initial {
                groups[groups.count - 1].terms.append(entry.record)
            } else {
                groups.append((entry.name.initial, [entry.record]))
            }
        }
        let count = furniture.catalogue.authors.count
        let summary = count == 1 ? "1 author" : "\(count) authors"
        let values: [(key: String, value: Value)] =
            furniture.common(page, title: "Authors", description: summary) + [
                ("heading", .text("Authors")), ("kind", .text("Index")), ("summary", .text(summary)),
                ("has_term_groups", .flag(!groups.isEmpty)), ("term_groups", .list(groups.enumerated().map(group))),
            ]
        return Record(PageShapes.index, pairs: values)
    }

    private func group(_ number: Int, _ group: (initial: String, terms: [Record])) -> Record {
        Record(
            PageShapes.termGroup,
            ["label": .text(group.initial), "anchor": .text("letter-\(number + 1)"), "terms": .list(group.terms)])
    }
}
