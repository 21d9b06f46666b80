import ArchiveModel

/// A page that lists articles: of an author, a year, a month, a region, or without a date.
struct ListPage {
    let furniture: Furniture
    let rows: RowRecord
    let page: PlannedPage

    /// One list and what stands above it.
    struct Content {
        var heading: String
        var kind: String
        var summary: String
        var breadcrumbs: [Record] = []
        var extra: [(key: String, value: Value)] = []
        var feed: Permalink?
        var order: ListOrder
        var part: Int
        var first: Permalink
        var grouping: Grouping = .year
    }

    enum Grouping { case year, month, none }

    func record(_ content: Content) -> Record {
        let size = furniture.configuration.pageSize
        let pagination = Pagination(
            page, part: content.part, first: content.first, total: content.order.count, size: size)
        let shown = pagination.rows.map { content.order[$0] }
        let title = content.part > 1 ? "\(content.heading), page \(content.part)" : content.heading
        var values = furniture.common(
            page, title: title, description: content.summary, breadcrumbs: content.breadcrumbs, feed: content.feed,
            feedTitle: content.feed.map { _ in "\(content.heading) – \(furniture.configuration.title)" })
        values += [
            ("heading", .text(content.heading)), ("kind", .text(content.kind)), ("summary", .optional(content.summary)),
        ]
        values += content.extra
        values += [("groups", .list(groups(shown, content))), ("pagination", pagination.value)]
        return Record(PageShapes.index, pairs: values)
    }

    private func groups(_ shown: [(position: Int, isAlso: Bool)], _ content: Content) -> [Record] {
        var groups: [(label: String, rows: [Record])] = []
        for (position, isAlso) in shown {
            let label = isAlso ? "Also dealing with it" : label(position, content.grouping)
            let row = rows.record(position, on: page, isAlso: isAlso)
            if groups.last?.label == label {
                groups[groups.count - 1].rows.append(row)
            } else {
                groups.append((label, [row]))
            }
        }
        return groups.map { group in
            Record(PageShapes.group, ["label": .optional(group.label), "rows": .list(group.rows)])
        }
    }

    private func label(_ position: Int, _ grouping: Grouping) -> String {
        let date = furniture.catalogue.entries[position].article.dating.published.value
        switch grouping {
        case .none: return ""
        case .year: return date?.filingYear.map(String.init) ?? "Undated"
        case .month: return date?.filingMonth.map(DatePrinting.month) ?? "Month not known"
        }
    }
}
