import ArchiveModel

/// Year, month and day under which each article is filed, worked out once: lists ask for them at every row.
struct FilingDates: Sendable {
    private let years: [Int16]
    private let months: [Int8]
    private let days: [Int8]
    private let guesses: [Bool]

    init(_ catalogue: Catalogue) {
        let count = catalogue.entries.count
        var (years, months) = ([Int16](repeating: 0, count: count), [Int8](repeating: 0, count: count))
        var (days, guesses) = (months, [Bool](repeating: false, count: count))
        for index in 0..<count {
            guard let date = catalogue.entries[index].article.dating.published.value else { continue }
            years[index] = Int16(date.filingYear ?? 0)
            months[index] = Int8(date.filingMonth ?? 0)
            days[index] = Int8(date.exactDay?.day ?? 0)
            guesses[index] = date.isFiledByGuess
        }
        (self.years, self.months, self.days, self.guesses) = (years, months, days, guesses)
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
