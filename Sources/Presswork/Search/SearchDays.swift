import ArchiveModel

/// Which days each article may be of, for a range of dates. A day's number counts 31 days to every month, so that the script
/// can reckon one from "2016-05" without a calendar.
struct SearchDays: Sendable {
    /// Numbers of days of each dated article: the one it is filed under, and how many before and after it may be meant.
    private let spans: [(filed: Int, before: Int, after: Int)]
    /// Days that an open side of an interval reaches: 10,000 years.
    private static let open = 3_720_000

    /// `dates` are in the catalogue's order, which is that of the days they are filed under; the undated come last.
    init(_ dates: some Sequence<PublicationDate?>) {
        var spans: [(filed: Int, before: Int, after: Int)] = []
        spans.reserveCapacity(dates.underestimatedCount)
        for date in dates {
            guard let date, let day = date.filingDay else { continue }
            let filed = Self.number(day)
            spans.append(
                (
                    filed, date.earliest.map { filed - Self.number($0) } ?? Self.open,
                    date.latest.map { Self.number($0) - filed } ?? Self.open
                ))
        }
        self.spans = spans
    }

    private static func number(_ day: CalendarDay) -> Int { (day.year * 12 + day.month - 1) * 31 + day.day - 1 }

    /// The distance of each from the one before. Whoever comes after them has no day.
    func appendFirst(to bytes: inout [UInt8]) {
        var previous = 0
        for span in spans {
            ShardText.append(span.filed - previous, to: &bytes)
            previous = span.filed
        }
    }

    /// Those that may be of other days: the article's distance, the days before, the days after.
    func appendSpans(to bytes: inout [UInt8]) {
        var previous = -1
        for (index, span) in spans.enumerated() where span.before != 0 || span.after != 0 {
            ShardText.append(index - previous - 1, to: &bytes)
            ShardText.append(max(0, span.before), to: &bytes)
            ShardText.append(max(0, span.after), to: &bytes)
            previous = index
        }
    }
}
