import ArchiveModel

/// Files articles under the earliest year and month that their dates allow.
struct DateIndexBuilder {
    func build(_ articles: [Article]) -> (years: [YearTerm], undated: [Int]) {
        var years: [Int: [Int]] = [:]
        var months: [Month: [Int]] = [:]
        var undated: [Int] = []
        for (index, article) in articles.enumerated() {
            guard let date = article.dating.published.value, let year = date.filingYear else {
                undated.append(index)
                continue
            }
            years[year, default: []].append(index)
            if let month = date.filingMonth { months[Month(year: year, month: month), default: []].append(index) }
        }
        let terms = years.keys.sorted().map { year in
            let own = (1...12).compactMap { month in
                months[Month(year: year, month: month)].map { entries in
                    MonthTerm(
                        month: month,
                        permalink: Permalink("\(YearFolder.path(year))/\(YearFolder.month(month))/index.html"),
                        entries: entries)
                }
            }
            return YearTerm(
                year: year, permalink: Permalink("\(YearFolder.path(year))/index.html"), entries: years[year] ?? [],
                months: own)
        }
        return (terms, undated)
    }

    private struct Month: Hashable {
        let year: Int
        let month: Int
    }
}
