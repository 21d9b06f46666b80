import ArchiveModel

/// All years of an archive, the latest first, each with its months on one scale, so that years can be compared.
struct Calendar {
    let years: [YearTerm]
    let words: InterfaceWords
    private static let height = 32

    var records: [Record] {
        let most = years.flatMap(\.months).map(\.entries.count).max() ?? 1
        let step = YearColumns(years.map { ($0.year, $0.entries.count) }).step
        var anchors: Set<String> = []
        return years.reversed().map { year in
            let anchor = YearHistogram.anchor(year.year, step: step)
            let bars = year.months.isEmpty ? [] : MonthBars(year: year, words: words).bars
            return Record(
                PageShapes.calendarYear,
                [
                    "label": .text(String(year.year)), "link": .link(to: year.permalink),
                    "count": .text(words.grouped(year.entries.count)),
                    "anchor": step > 1 && anchors.insert(anchor).inserted ? .text(anchor) : .absent,
                    "has_bars": .flag(!bars.isEmpty),
                    "bars": .list(Bars(bars, height: Self.height, most: most, words: words).records),
                ])
        }
    }
}
