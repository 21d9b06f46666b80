import ArchiveModel

/// A page that lists articles: of an author, a year, a month, a region, or without a date.
struct ListPage {
    let furniture: Furniture
    let rows: RowRecord
    let page: PlannedPage

    /// One list and what stands above it.
    struct Content {
        var heading: String
        /// Set behind the heading, where the page stands for two terms.
        var second: String?
        var kind: String
        var summary: String
        var breadcrumbs: [Record] = []
        var extra: [(key: String, value: Value)] = []
        var feed: Permalink?
        var order: ListOrder
        var part: Int
        var first: Permalink
        var grouping: Grouping = .year
        /// Where the heading above an article's group leads, by its position.
        var groupLink: (Int) -> Permalink? = { _ in nil }
    }

    enum Grouping { case year, month, day, none }

    func record(_ content: Content) -> Record {
        let size = furniture.configuration.pageSize
        let pagination = Pagination(
            page, part: content.part, first: content.first, total: content.order.count, size: size,
            words: furniture.words)
        let shown = pagination.rows.map { content.order[$0] }
        let name = content.second.map { "\(content.heading) · \($0)" } ?? content.heading
        let title =
            content.part > 1
            ? furniture.words.fill(.headingAndPage, ["heading": name, "page": String(content.part)]) : name
        var values = furniture.common(
            page, title: title, description: content.summary, breadcrumbs: content.breadcrumbs, feed: content.feed,
            feedTitle: content.feed.map { _ in "\(content.heading) – \(furniture.configuration.title)" })
        values += [
            ("heading", .text(content.heading)), ("second_heading", .optional(content.second)),
            ("kind", .text(content.kind)), ("summary", .optional(content.summary)),
        ]
        values += content.extra
        values += [("groups", .list(groups(shown, content))), ("pagination", pagination.value)]
        return Record(PageShapes.index, pairs: values)
    }

    private func groups(_ shown: [(position: Int, isAlso: Bool)], _ content: Content) -> [Record] {
        var groups: [(label: String, link: Permalink?, anchor: String?, rows: [Record])] = []
        var last: Int?
        for (position, isAlso) in shown {
            let row = rows.record(position, on: page, isAlso: isAlso)
            let group = isAlso ? -1 : number(position, content.grouping) ?? 0
            if group == last {
                groups[groups.count - 1].rows.append(row)
                continue
            }
            last = group
            groups.append(
                (
                    isAlso ? furniture.words[.alsoDealing] : label(position, content.grouping),
                    isAlso ? nil : content.groupLink(position),
                    isAlso || content.grouping != .year ? nil : anchor(position), [row]
                ))
        }
        return groups.map { group in
            Record(
                PageShapes.group,
                [
                    "label": .optional(group.label), "link": .optionalLink(to: group.link),
                    "anchor": .optional(group.anchor), "rows": .list(group.rows),
                ])
        }
    }

    private func anchor(_ position: Int) -> String? {
        furniture.filing.year(position).map(YearLinks.anchor)
    }

    /// Year, month or day that the article's group is of; nil where it has none.
    private func number(_ position: Int, _ grouping: Grouping) -> Int? {
        switch grouping {
        case .none: nil
        case .year: furniture.filing.year(position)
        case .month: furniture.filing.month(position)
        case .day: furniture.filing.exactDay(position)
        }
    }

    private func label(_ position: Int, _ grouping: Grouping) -> String {
        let number = number(position, grouping)
        return switch grouping {
        case .none: ""
        case .year: number.map(String.init) ?? furniture.words[.undated]
        case .month: number.map(furniture.words.month) ?? furniture.words[.monthNotKnown]
        case .day: number.map(String.init) ?? furniture.words[.dayNotKnown]
        }
    }
}
