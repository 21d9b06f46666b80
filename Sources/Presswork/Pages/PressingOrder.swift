import ArchiveModel

/// The order in which pages are best pressed. Of a large archive rows are kept only for the articles that were asked for
/// last (`RecordShelf`), so lists of the same years come one after another, whatever they are lists of. Which order it is
/// shows on no page.
struct PressingOrder {
    private let catalogue: Catalogue
    private let pageSize: Int

    init(_ catalogue: Catalogue, pageSize: Int) {
        self.catalogue = catalogue
        self.pageSize = pageSize
    }

    /// Numbers of the pages; those of articles first, as they stand.
    func numbers(of pages: [PlannedPage]) -> [Int] {
        let articles = catalogue.entries.count
        let keyed = pages.indices.dropFirst(articles).map { (position: position(pages[$0].page), number: $0) }
        let lists = keyed.sorted { $0.position == $1.position ? $0.number < $1.number : $0.position < $1.position }
        return Array(0..<min(articles, pages.count)) + lists.map(\.number)
    }

    /// An article that stands in the middle of the page's list; 0 for a page without one.
    private func position(_ page: Page) -> Int {
        switch page {
        case .author(let index, let part): middle(catalogue.authors[index].entries, part)
        case .region(let index, let part): middle(catalogue.regions[index].entries, part)
        case .crossing(let index, let part): middle(catalogue.crossings.all[index].entries, part)
        case .term(let taxonomy, let index, let part):
            middle(catalogue.index(of: taxonomy)?.terms[index].entries ?? [], part)
        case .year(let year, let part): middle(catalogue.years[year].entries, part)
        case .month(let year, let month, let part): middle(catalogue.years[year].months[month].entries, part)
        case .day(let year, let month, let day, let part):
            middle(catalogue.years[year].months[month].days[day].entries, part)
        default: 0
        }
    }

    /// Lists begin with the last of `entries`.
    private func middle(_ entries: [Int], _ part: Int) -> Int {
        let place = entries.count - 1 - (part - 1) * pageSize - min(pageSize, entries.count) / 2
        return entries.isEmpty ? 0 : entries[max(0, place)]
    }
}
