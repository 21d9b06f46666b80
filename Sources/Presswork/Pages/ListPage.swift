import ArchiveModel

/// A page that lists articles: of an author, a year, a month, a region, or without a date.
struct ListPage {
    let furniture: Furniture
    let rows: RowRecord
    let page: PlannedPage

    /// One list and what stands above it.
    struct Content {
        var heading: String
        var headingLanguage: LanguageTag?
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
        let name = content.second.map { "\(content.heading) · \($0)" } ?? content.heading
        let title =
            content.part > 1
            ? furniture.words.fill(.headingAndPage, ["heading": name, "page": String(content.part)]) : name
        let common = furniture.common(
            page, title: title, description: content.summary, breadcrumbs: content.breadcrumbs, feed: content.feed,
            feedTitle: content.feed.map { _ in "\(content.heading) – \(furniture.configuration.title)" })
        var draft = RecordDraft(PageShapes.index, common)
        // In the shape's order, which finds names at once.
        draft.set("heading", .text(content.heading))
        draft.set("heading_language", .optional(content.headingLanguage?.rawValue))
        draft.set("second_heading", .optional(content.second))
        draft.set("kind", .text(content.kind))
        draft.set("summary", .optional(content.summary))
        draft.set(content.extra)
        draft.set("groups", .list(groups(pagination.rows, content)))
        draft.set("pagination", pagination.value)
        return draft.record()
    }

    /// Rows of one year, month or day that stand together.
    private func groups(_ places: Range<Int>, _ content: Content) -> [Record] {
        var groups: [Record] = []
        var start = places.lowerBound
        while start < places.upperBound {
            let (first, isAlso) = content.order[start]
            let number = groupNumber(first, isAlso, content.grouping)
            let end =
                (start + 1..<places.upperBound).first { place in
                    let (position, isAlso) = content.order[place]
                    return groupNumber(position, isAlso, content.grouping) != number
                } ?? places.upperBound
            let rows = (start..<end).map { place in
                let (position, isAlso) = content.order[place]
                return self.rows.record(position, on: page, isAlso: isAlso)
            }
            groups.append(group(first, isAlso, rows, content))
            start = end
        }
        return groups
    }

    /// -1 for those that only deal with the subject also, 0 for those without a number.
    private func groupNumber(_ position: Int, _ isAlso: Bool, _ grouping: Grouping) -> Int {
        isAlso ? -1 : number(position, grouping) ?? 0
    }

    private func group(_ first: Int, _ isAlso: Bool, _ rows: [Record], _ content: Content) -> Record {
        if isAlso {
            return Record(
                PageShapes.group,
                values: [.optional(furniture.words[.alsoDealing]), .absent, .absent, .list(rows)])
        }
        let anchor = content.grouping == .year ? anchor(first) : nil
        return Record(
            PageShapes.group,
            values: [
                .optional(label(first, content.grouping)), .optionalLink(to: content.groupLink(first)),
                .optional(anchor), .list(rows),
            ])
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
        case .month: number.map(furniture.month) ?? furniture.words[.monthNotKnown]
        case .day: number.map { day($0, of: position) } ?? furniture.words[.dayNotKnown]
        }
    }

    private func day(_ day: Int, of position: Int) -> String {
        PublicationDate.dayAndMonth(
            day, furniture.filing.month(position) ?? 0, in: furniture.words.language)
    }
}
