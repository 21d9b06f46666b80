/// Years with counts, laid out as the columns of one picture: a year each, else a decade or a century each, so that any
/// span has few enough to be read and tapped.
struct YearColumns {
    struct Column: Equatable {
        let years: ClosedRange<Int>
        /// nil for a run of columns without articles, drawn as one.
        let count: Int?
    }

    let columns: [Column]
    /// Years in a full column: 1, 10 or 100.
    let step: Int

    /// More would be narrower than a finger on a wide screen.
    static let most = 40
    /// A run of empty columns at least this long is drawn as one, where all of them would be too many.
    private static let shortestRun = 3

    /// `years` come in ascending order, each once.
    init(_ years: [(year: Int, count: Int)]) {
        var step = 1
        while true {
            let full = Self.filled(years, step: step)
            if full.count <= Self.most {
                (columns, self.step) = (full, step)
                return
            }
            let condensed = Self.condensed(full)
            if condensed.count <= Self.most || step >= 100 {
                (columns, self.step) = (condensed, step)
                return
            }
            step *= 10
        }
    }

    /// All columns from the first to the last; years are 1–9999, so that there are at most as many.
    private static func filled(_ years: [(year: Int, count: Int)], step: Int) -> [Column] {
        guard let first = years.first?.year, let last = years.last?.year, first <= last else { return [] }
        var counts = [Int](repeating: 0, count: last / step - first / step + 1)
        for (year, count) in years {
            let slot = year / step - first / step
            if counts.indices.contains(slot) { counts[slot] += count }
        }
        return counts.enumerated().map { slot, count in
            let start = (first / step + slot) * step
            return Column(years: start...(start + step - 1), count: count)
        }
    }

    private static func condensed(_ columns: [Column]) -> [Column] {
        var shown: [Column] = []
        var run: [Column] = []
        func close() {
            if run.count >= shortestRun, let first = run.first, let last = run.last {
                shown.append(Column(years: first.years.lowerBound...last.years.upperBound, count: nil))
            } else {
                shown += run
            }
            run = []
        }
        for column in columns {
            if column.count == 0 {
                run.append(column)
            } else {
                close()
                shown.append(column)
            }
        }
        close()
        return shown
    }
}
