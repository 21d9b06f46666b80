import ArchiveModel

/// Year, month and day under which each article is filed, worked out once: lists ask for them at every row.
struct FilingDates: Sendable {
    private let years: [Int16]
    private let months: [Int8]
    private let days: [Int8]
    private let guesses: [Bool]

    init(_ catalogue: Catalogue) {
        let dates = catalogue.entries.map(\.article.dating.published.value)
        years = dates.map { Int16($0?.filingYear ?? 0) }
        months = dates.map { Int8($0?.filingMonth ?? 0) }
        days = dates.map { Int8($0?.exactDay?.day ?? 0) }
        guesses = dates.map { $0?.isFiledByGuess ?? false }
    }

    /// `position` is in the catalogue. Nil where the article has none.
    func year(_ position: Int) -> Int? { years[position] == 0 ? nil : Int(years[position]) }

    /// 1–12.
    func month(_ position: Int) -> Int? { months[position] == 0 ? nil : Int(months[position]) }

    /// Day of the month; only of a whole day without a mark.
    func exactDay(_ position: Int) -> Int? { days[position] == 0 ? nil : Int(days[position]) }

    /// How many may be of another year or month than they are filed under.
    func guessCount(_ positions: [Int]) -> Int { positions.reduce(0) { guesses[$1] ? $0 + 1 : $0 } }
}

extension PublicationDate {
    /// An interval, a decade, or marked `~`, `?` or `%`.
    fileprivate var isFiledByGuess: Bool {
        isApproximate || isUncertain || [.interval, .decade, .century].contains(precision)
    }
}
