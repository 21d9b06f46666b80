import ArchiveModel

/// The tree of regions, and each region's page.
struct RegionPages {
    let furniture: Furniture
    let rows: RowRecord
    let map: ArchiveMap
    private let children: [RegionCode: [RegionTerm]]

    init(furniture: Furniture, rows: RowRecord, map: ArchiveMap) {
        self.furniture = furniture
        self.rows = rows
        self.map = map
        var children: [RegionCode: [RegionTerm]] = [:]
        for term in furniture.catalogue.regions {
            if let parent = term.parent { children[parent, default: []].append(term) }
        }
        self.children = children.mapValues { terms in
            terms.sorted {
                $0.heading == $1.heading ? $0.code < $1.code : CodePointOrder.precedes($0.heading, $1.heading)
            }
        }
    }

    private var words: InterfaceWords { furniture.words }

    func index(_ page: PlannedPage) -> Record {
        let world = furniture.catalogue.region(RegionTree.root)
        let countries = furniture.catalogue.regions.filter { !$0.code.isArea && !$0.entries.isEmpty }.count
        let summary = words.fill(
            .articlesAbout,
            [
                "articles": words.count(.articles, world?.entries.count ?? 0),
                "countries": words.count(.countries, countries),
            ])
        let common = furniture.common(page, title: words[.regions], description: summary)
        let values: [(key: String, value: Value)] = [
            ("heading", .text(words[.regions])), ("kind", .text(words[.index])), ("summary", .text(summary)),
            ("place", worldMap(page)), ("has_terms", .flag(world != nil)),
            ("terms", .list(world.map { [tree(under: $0, depth: 0)] } ?? [])),
        ]
        return Record(PageShapes.index, common, values)
    }

    private func worldMap(_ page: PlannedPage) -> Value {
        let world = map.world(on: page)
        if case .absent = world { return .absent }
        return .record(Record(PageShapes.place, ["map": world]))
    }

    /// M49 is at most six levels deep; the bound only says so.
    private func tree(under term: RegionTerm, depth: Int) -> Record {
        let below = depth < 8 ? children[term.code, default: []] : []
        return Record(
            PageShapes.term,
            [
                "label": .text(term.heading), "link": .link(to: term.permalink),
                "count": .text(words.grouped(term.entries.count)),
                "also": term.also.isEmpty ? .absent : .text(words.count(.also, term.also.count)),
                "has_children": .flag(!below.isEmpty),
                "children": .list(below.map { tree(under: $0, depth: depth + 1) }),
            ])
    }

    func region(_ index: Int, part: Int, _ page: PlannedPage) -> Record {
        let term = furniture.catalogue.regions[index]
        let list = ListPage(furniture: furniture, rows: rows, page: page)
        var summary = words.count(.articles, term.entries.count)
        if !term.also.isEmpty {
            summary = words.fill(
                .andAlso, ["articles": summary, "also": words.count(.articlesAlso, term.also.count)])
        }
        var content = ListPage.Content(
            heading: term.heading, kind: term.code.isArea ? words[.area] : words[.country], summary: summary,
            breadcrumbs: path(above: term),
            order: ListOrder(newestFirst: term.entries, also: term.also, in: furniture.catalogue), part: part,
            first: term.permalink)
        content.feed = FeedRule(furniture.catalogue).hasFeed(term.entries) ? SitePath.feed(of: term.permalink) : nil
        let below = children[term.code, default: []]
        if part == 1 {
            content.extra = [("place", RegionPlace(term: term, furniture: furniture, map: map).value(on: page))]
        }
        content.extra += [("has_terms", .flag(!below.isEmpty)), ("terms", .list(below.map(flat)))]
        return list.record(content)
    }

    private func flat(_ term: RegionTerm) -> Record {
        Record(
            PageShapes.term,
            [
                "label": .text(term.heading), "link": .link(to: term.permalink),
                "count": .text(words.grouped(term.entries.count)),
                "also": term.also.isEmpty ? .absent : .text(words.count(.also, term.also.count)),
            ])
    }

    private func path(above term: RegionTerm) -> [Record] {
        var path: [Record] = []
        var next = term.parent
        while let code = next, let above = furniture.catalogue.region(code), path.count < 8 {
            path.append(furniture.crumb(above.heading, above.permalink))
            next = above.parent
        }
        return [furniture.crumb(words[.regions], SitePath.regions)] + path.reversed()
    }
}
