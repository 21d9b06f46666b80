import ArchiveModel

/// Two dates side by side that are one: a span of days or months, or a day in two calendars.
enum DateJoin {
    /// What may stand between a day and the same day of another calendar, in bytes.
    private static let reach = 48

    static func append(_ date: PrintedDate, to dates: inout [PrintedDate], in text: DateBytes) {
        guard let last = dates.last, date.range.lowerBound - last.range.upperBound <= reach,
            let joined = span(last, date, text) ?? twice(last, date)
        else {
            dates.append(date)
            return
        }
        dates[dates.count - 1] = PrintedDate(
            range: last.range.lowerBound..<date.range.upperBound, date: joined.date,
            isNumericAmbiguous: joined.isNumericAmbiguous)
    }

    /// "3 May 2015 – 5 May 2015", "December 2014 to January 2015".
    private static func span(_ first: PrintedDate, _ last: PrintedDate, _ text: DateBytes) -> PrintedDate? {
        guard first.date.precision == last.date.precision, isPlain(first), isPlain(last),
            first.date.precision == .day || first.date.precision == .month,
            let link = DatePieces.afterLink(text, first.range.upperBound), link.end == last.range.lowerBound,
            let start = first.date.earliest, let end = last.date.earliest, start < end,
            let date = PublicationDate(from: first.date, to: last.date)
        else { return nil }
        return PrintedDate(range: first.range, date: date)
    }

    /// "12 ذو القعدة 1441 هـ الموافق 3 يوليو 2020": the exact one decides.
    private static func twice(_ first: PrintedDate, _ last: PrintedDate) -> PrintedDate? {
        guard let one = first.date.earliest, let other = last.date.earliest, one == first.date.latest,
            other == last.date.latest, abs(JulianDay.number(one) - JulianDay.number(other)) <= 3
        else { return nil }
        switch (first.date.isApproximate, last.date.isApproximate) {
        case (true, false): return last
        case (false, true): return first
        default: return first.date == last.date ? first : nil
        }
    }

    private static func isPlain(_ date: PrintedDate) -> Bool {
        !date.isNumericAmbiguous && !date.date.isApproximate && !date.date.isUncertain && date.date.filingYear != nil
    }
}
