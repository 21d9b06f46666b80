import ArchiveModel

/// The years of an archive in their order, each with its share of the fullest, so that a page can draw them.
struct YearBars {
    let years: [YearTerm]
    /// A longer span is shown without the years between that have no articles.
    private static let longestSpan = 60

    func terms(on page: PlannedPage) -> [Record] {
        guard let first = years.first, let last = years.last else { return [] }
        let largest = years.map(\.entries.count).max() ?? 1
        var terms: [Record] = []
        var next = first.year
        for year in years {
            if last.year - first.year < Self.longestSpan {
                while next < year.year {
                    terms.append(gap(next))
                    next += 1
                }
            }
            terms.append(term(year, largest: max(1, largest), on: page))
            next = year.year + 1
        }
        return terms
    }

    private func term(_ year: YearTerm, largest: Int, on page: PlannedPage) -> Record {
        let share = max(4, year.entries.count * 100 / largest)
        return Record(
            PageShapes.term,
            [
                "label": .text(String(year.year)), "link": .text(page.permalink.link(to: year.permalink)),
                "count": .text(Counting.grouped(year.entries.count)), "share": .text(String(share)),
            ])
    }

    private func gap(_ year: Int) -> Record { Record(PageShapes.term, ["label": .text(String(year))]) }
}
