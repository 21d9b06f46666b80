import ArchiveModel

/// The years of a list of articles, for its summary.
enum YearSpan {
    /// "12 articles, 2009–2021"; without years where no article has one.
    static func summary(of entries: [Int], in furniture: Furniture) -> String {
        let articles = furniture.words.count(.articles, entries.count)
        guard let years = words(entries, furniture.filing) else { return articles }
        return furniture.words.fill(.articlesAndYears, ["articles": articles, "years": years])
    }

    private static func words(_ entries: [Int], _ filing: FilingDates) -> String? {
        // Positions are in date order, those without a year last: all of a long list's need not be looked at.
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if filing.year(entries[middle]) == nil { high = middle } else { low = middle + 1 }
        }
        let dated = entries.prefix(low)
        let years = [dated.first, dated.last].compactMap { $0.flatMap(filing.year) }
        return years.first.flatMap { first in years.last.map { words(first...max(first, $0)) } }
    }

    /// `2015` or `2015–2019`.
    static func words(_ years: ClosedRange<Int>) -> String {
        years.lowerBound == years.upperBound ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    }
}
