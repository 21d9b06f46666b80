import ArchiveModel

/// Articles by year as a row of small bars, for the head of an author's or a region's page; printed by the partial
/// `year-strip` where a page's shape has the field `strip`.
///
///     let strip = YearStrip(of: term.entries, in: furniture.filing)
///     ("strip", strip.value(words) { year in link(toCrossingWith: year) })
struct YearStrip {
    let columns: YearColumns
    private static let height = 40

    /// `years` come in ascending order, each once.
    init(_ years: [(year: Int, count: Int)]) { columns = YearColumns(years) }

    /// Counts the articles at `positions`; those without a year are not drawn.
    init(of positions: [Int], in filing: FilingDates) { self.init(Self.counts(positions, filing)) }

    /// Articles of each year, ascending, as `positions` do, which stand in the order of their dates.
    static func counts(_ positions: [Int], _ filing: FilingDates) -> [(year: Int, count: Int)] {
        var counts: [(year: Int, count: Int)] = []
        for position in positions {
            guard let year = filing.year(position) else { continue }
            if counts.last?.year == year {
                counts[counts.count - 1].count += 1
            } else {
                counts.append((year, 1))
            }
        }
        return counts
    }

    /// Absent where fewer than two years have articles, which a sentence says better. `link` leads from a year; the bar
    /// of a decade leads nowhere.
    func value(_ words: InterfaceWords, link: (Int) -> String?) -> Value {
        guard columns.columns.count > 1 else { return .absent }
        let bars = Bars(
            columns.bars { columns.step == 1 ? link($0.lowerBound) : nil }, height: Self.height, words: words)
        return .record(
            Record(PageShapes.yearStrip, ["name": .text(words[.articlesByYear]), "bars": .list(bars.records)]))
    }
}

extension YearColumns {
    /// `link` leads from the years of a column that has articles.
    func bars(link: (ClosedRange<Int>) -> String?) -> [Bars.Bar] {
        columns.map { column in
            Bars.Bar(
                label: Self.label(column.years, step: step), count: column.count,
                link: column.count ?? 0 == 0 ? nil : link(column.years))
        }
    }

    /// `1990`; `1990–99` for a decade, `1900–99` for a century; several of them from the first to the last year.
    static func label(_ years: ClosedRange<Int>, step: Int) -> String {
        let (first, last) = (years.lowerBound, years.upperBound)
        if first == last { return String(first) }
        if last - first == step - 1, first >= 1000 { return "\(first)–\(String(last).suffix(2))" }
        return "\(first)–\(last)"
    }
}
