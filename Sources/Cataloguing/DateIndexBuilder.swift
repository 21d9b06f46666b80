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
                        entries: entries, days: days(of: entries, articles, year: year, month: month))
                }
            }
            return YearTerm(
                year: year, permalink: Permalink("\(YearFolder.path(year))/index.html"), entries: years[year] ?? [],
                months: own)
        }
        return (terms, undated)
    }

    /// Only days that are known for certain: what is dated "on or after 9 March" is of no day.
    private func days(of entries: [Int], _ articles: [Article], year: Int, month: Int) -> [DayTerm] {
        var days: [Int: [Int]] = [:]
        for index in entries {
            guard let day = articles[index].dating.published.value?.exactDay else { continue }
            days[day.day, default: []].append(index)
        }
        return days.keys.sorted().map { day in
            DayTerm(
                day: day,
                permalink: Permalink(
                    "\(YearFolder.path(year))/\(YearFolder.month(month))/day-\(YearFolder.month(day)).html"),
                entries: days[day] ?? [])
        }
    }

    private struct Month: Hashable {
        let year: Int
        let month: Int
    }
}
