import ArchiveModel

/// The list of years, each year, each month, and the articles without a date.
struct DatePages {
    let furniture: Furniture
    let rows: RowRecord

    func index(_ page: PlannedPage) -> Record {
        let catalogue = furniture.catalogue
        var terms = catalogue.years.reversed().map { term(of: $0, on: page) }
        if !catalogue.undated.isEmpty {
            terms.append(
                Record(
                    PageShapes.term,
                    [
                        "label": .text("Undated"), "link": .text(page.permalink.link(to: SitePath.undated)),
                        "count": .text(String(catalogue.undated.count)),
                    ]))
        }
        let summary = Counting.articles(catalogue.entries.count) + span
        let values: [(key: String, value: Value)] =
            furniture.common(page, title: "Dates", description: summary) + [
                ("heading", .text("Dates")), ("kind", .text("Index")), ("summary", .text(summary)),
                ("has_terms", .flag(!terms.isEmpty)), ("terms", .list(terms)),
            ]
        return Record(PageShapes.index, pairs: values)
    }

    private var span: String {
        guard let first = furniture.catalogue.years.first?.year, let last = furniture.catalogue.years.last?.year else {
            return ""
        }
        return first == last ? ", \(first)" : ", \(first)–\(last)"
    }

    /// A year with its months below it.
    func term(of year: YearTerm, on page: PlannedPage) -> Record {
        let months = year.months.map { month in
            Record(
                PageShapes.term,
                [
                    "label": .text(DatePrinting.month(month.month)),
                    "link": .text(page.permalink.link(to: month.permalink)),
                    "count": .text(String(month.entries.count)),
                ])
        }
        return Record(
            PageShapes.term,
            [
                "label": .text(String(year.year)), "link": .text(page.permalink.link(to: year.permalink)),
                "count": .text(String(year.entries.count)), "has_children": .flag(!months.isEmpty),
                "children": .list(months),
            ])
    }

    func year(_ index: Int, part: Int, _ page: PlannedPage) -> Record {
        let term = furniture.catalogue.years[index]
        let list = ListPage(furniture: furniture, rows: rows, page: page)
        var content = ListPage.Content(
            heading: String(term.year), kind: "Year", summary: Counting.articles(term.entries.count),
            breadcrumbs: [furniture.crumb("Dates", SitePath.dates, from: page)],
            order: ListOrder(newestFirst: term.entries, in: furniture.catalogue), part: part, first: term.permalink)
        content.grouping = .month
        content.extra = [("has_terms", .flag(!term.months.isEmpty)), ("terms", .list(months(of: term, on: page)))]
        return list.record(content)
    }

    private func months(of year: YearTerm, on page: PlannedPage) -> [Record] {
        year.months.map { month in
            Record(
                PageShapes.term,
                [
                    "label": .text(DatePrinting.month(month.month)),
                    "link": .text(page.permalink.link(to: month.permalink)),
                    "count": .text(String(month.entries.count)),
                ])
        }
    }

    func month(_ year: Int, _ month: Int, part: Int, _ page: PlannedPage) -> Record {
        let yearTerm = furniture.catalogue.years[year]
        let term = yearTerm.months[month]
        let list = ListPage(furniture: furniture, rows: rows, page: page)
        var content = ListPage.Content(
            heading: "\(DatePrinting.month(term.month)) \(yearTerm.year)", kind: "Month",
            summary: Counting.articles(term.entries.count),
            breadcrumbs: [
                furniture.crumb("Dates", SitePath.dates, from: page),
                furniture.crumb(String(yearTerm.year), yearTerm.permalink, from: page),
            ], order: ListOrder(newestFirst: term.entries, in: furniture.catalogue), part: part, first: term.permalink)
        content.grouping = .none
        return list.record(content)
    }

    func undated(part: Int, _ page: PlannedPage) -> Record {
        let positions = furniture.catalogue.undated
        let list = ListPage(furniture: furniture, rows: rows, page: page)
        let summary =
            positions.isEmpty
            ? "Every article has a year." : "\(Counting.articles(positions.count)) of which no year is known."
        var content = ListPage.Content(
            heading: "Undated", kind: "Date", summary: summary,
            breadcrumbs: [furniture.crumb("Dates", SitePath.dates, from: page)],
            order: ListOrder(newestFirst: positions, in: furniture.catalogue), part: part,
            first: SitePath.undated)
        content.grouping = .none
        return list.record(content)
    }
}
