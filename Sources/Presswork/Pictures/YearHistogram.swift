import ArchiveModel

/// The years of an archive as its main door: on the front page, across its whole width. An archive of one year shows
/// that year's months instead.
struct YearHistogram {
    let years: [YearTerm]
    let words: InterfaceWords
    private static let height = 112
    /// More columns than a phone has room for in one line.
    private static let narrow = 10

    /// Absent where nothing has a year.
    var value: Value {
        guard let first = years.first else { return .absent }
        let isOneYear = years.count == 1 && !first.months.isEmpty
        let bars = isOneYear ? MonthBars(year: first, words: words).bars : ownBars
        return .record(
            Record(
                PageShapes.histogram,
                [
                    "heading": .text(words[isOneYear ? .byMonth : .byYear]), "is_wide": .flag(bars.count > Self.narrow),
                    "bars": .list(Bars(bars, height: Self.height, words: words).records),
                ]))
    }

    private var ownBars: [Bars.Bar] {
        let columns = YearColumns(years.map { ($0.year, $0.entries.count) })
        var permalinks: [Int: Permalink] = [:]
        for year in years { permalinks[year.year] = year.permalink }
        return columns.bars { span in
            if columns.step == 1 { return permalinks[span.lowerBound]?.escaped }
            return SitePath.dates.escaped + "#" + Self.anchor(span.lowerBound, step: columns.step)
        }
    }

    /// The place in the list of years where a decade or a century begins.
    static func anchor(_ year: Int, step: Int) -> String { "from_\(year / step * step)" }
}
