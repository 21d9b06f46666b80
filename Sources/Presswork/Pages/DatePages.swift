import ArchiveModel

/// The calendar of all years, each year, month and day, and the articles without a date.
struct DatePages {
    let furniture: Furniture
    let rows: RowRecord

    private var words: InterfaceWords { furniture.words }
    private var catalogue: Catalogue { furniture.catalogue }

    func index(_ page: PlannedPage) -> Record {
        let undated = catalogue.undated.isEmpty ? [] : [undatedTerm]
        let summary = words.count(.articles, catalogue.entries.count) + span
        let common = furniture.common(page, title: words[.dates], description: summary)
        let values: [(key: String, value: Value)] = [
            ("heading", .text(words[.dates])), ("kind", .text(words[.index])), ("summary", .text(summary)),
            ("calendar", .list(Calendar(years: catalogue.years, words: words).records)),
            ("has_terms", .flag(!undated.isEmpty)), ("terms", .list(undated)),
        ]
        return Record(PageShapes.index, common, values)
    }

    private var undatedTerm: Record {
        Record(
            PageShapes.term,
            [
                "label": .text(words[.undated]), "link": .link(to: SitePath.undated),
                "count": .text(words.grouped(catalogue.undated.count)),
            ])
    }

    private var span: String {
        guard let first = catalogue.years.first?.year, let last = catalogue.years.last?.year else { return "" }
        return first == last ? ", \(first)" : ", \(first)–\(last)"
    }

    func year(_ index: Int, part: Int, _ page: PlannedPage) -> Record {
        let term = catalogue.years[index]
        var content = ListPage.Content(
            heading: String(term.year), kind: words[.year], summary: summary(of: term.entries),
            breadcrumbs: crumbs, order: ListOrder(newestFirst: term.entries, in: catalogue), part: part,
            first: term.permalink)
        content.grouping = .month
        var months: [Int: Permalink] = [:]
        for month in term.months { months[month.month] = month.permalink }
        content.groupLink = { position in furniture.filing.month(position).flatMap { months[$0] } }
        if part == 1, !term.months.isEmpty { content.extra = [("strip", strip(of: term))] }
        return list(page).record(content)
    }

    private func strip(of year: YearTerm) -> Value {
        let bars = Bars(MonthBars(year: year, words: words).bars, height: 64, words: words)
        return .record(
            Record(
                PageShapes.yearStrip,
                [
                    "name": .text(words[.articlesByMonth]), "has_months": .flag(true), "bars": .list(bars.records),
                ]))
    }

    func month(_ year: Int, _ month: Int, part: Int, _ page: PlannedPage) -> Record {
        let yearTerm = catalogue.years[year]
        let term = yearTerm.months[month]
        var days: [Int: Permalink] = [:]
        for day in term.days { days[day.day] = day.permalink }
        let apart = term.entries.filter { furniture.filing.exactDay($0) == nil }
        let known = apart.isEmpty ? term.entries : term.entries.filter { furniture.filing.exactDay($0) != nil }
        var content = ListPage.Content(
            heading: name(of: term, in: yearTerm), kind: words[.month], summary: summary(of: term.entries),
            breadcrumbs: crumbs + [furniture.crumb(String(yearTerm.year), yearTerm.permalink)],
            order: ListOrder(newestFirst: known, apart: apart, in: catalogue), part: part, first: term.permalink)
        content.grouping = .day
        content.groupLink = { position in furniture.filing.exactDay(position).flatMap { days[$0] } }
        return list(page).record(content)
    }

    func day(_ year: Int, _ month: Int, _ day: Int, part: Int, _ page: PlannedPage) -> Record {
        let yearTerm = catalogue.years[year]
        let monthTerm = yearTerm.months[month]
        let term = monthTerm.days[day]
        let heading = term.entries.first.flatMap { date($0)?.exactDay }
            .map { PublicationDate($0).words(in: words.language) }
        var content = ListPage.Content(
            heading: heading ?? String(term.day), kind: words[.day],
            summary: words.count(.articles, term.entries.count),
            breadcrumbs: crumbs + [
                furniture.crumb(String(yearTerm.year), yearTerm.permalink),
                furniture.crumb(furniture.month(monthTerm.month), monthTerm.permalink),
            ], order: ListOrder(newestFirst: term.entries, in: catalogue), part: part, first: term.permalink)
        content.grouping = .none
        return list(page).record(content)
    }

    func undated(part: Int, _ page: PlannedPage) -> Record {
        let positions = catalogue.undated
        let summary =
            positions.isEmpty ? words[.everyYearKnown] : words.count(.articlesUndated, positions.count)
        var content = ListPage.Content(
            heading: words[.undated], kind: words[.date], summary: summary, breadcrumbs: crumbs,
            order: ListOrder(newestFirst: positions, in: catalogue), part: part, first: SitePath.undated)
        content.grouping = .none
        return list(page).record(content)
    }

    private func list(_ page: PlannedPage) -> ListPage { ListPage(furniture: furniture, rows: rows, page: page) }

    private var crumbs: [Record] {
        [furniture.crumb(words[.dates], SitePath.dates)]
    }

    private func date(_ position: Int) -> PublicationDate? {
        catalogue.entries[position].article.dating.published.value
    }

    private func name(of month: MonthTerm, in year: YearTerm) -> String {
        words.fill(.monthAndYear, ["month": furniture.month(month.month), "year": String(year.year)])
    }

    /// Says how many are only filed here, by the first day that their dates allow.
    private func summary(of entries: [Int]) -> String {
        let count = words.count(.articles, entries.count)
        let approximate = furniture.filing.guessCount(entries)
        if approximate == 0 { return count }
        return words.fill(
            .articlesAndApproximate,
            ["articles": count, "approximate": words.count(.articlesApproximate, approximate)])
    }
}
