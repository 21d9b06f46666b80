import ArchiveModel

/// What a form made of the bytes at a number.
enum DateReading {
    case date(PrintedDate)
    /// Looks like a date and can't be one, as 30 February: nothing in it is a date either.
    case impossible(end: Int)
}

/// Day, month and year as printed, any of them missing.
struct DateParts {
    var year: Int?
    var month: Int?
    var day: Int?

    /// Nil when there is no such day, or neither a year nor a day with its month.
    var date: PublicationDate? {
        guard let month else { return year.flatMap { PublicationDate(year: $0) } }
        guard let year else { return day.flatMap { PublicationDate(month: month, day: $0) } }
        guard let day else { return PublicationDate(year: year, month: month) }
        return CalendarDay(year: year, month: month, day: day).map { PublicationDate($0) }
    }
}

extension DateReading {
    /// One day or month.
    init(_ range: Range<Int>, _ parts: DateParts) {
        self = parts.date.map { .date(PrintedDate(range: range, date: $0)) } ?? .impossible(end: range.upperBound)
    }

    /// From one day to another; the year stands behind the second and holds for both.
    init(_ range: Range<Int>, from first: DateParts, to last: DateParts) {
        guard let start = first.date, let end = last.date, let date = PublicationDate(from: start, to: end) else {
            self = .impossible(end: range.upperBound)
            return
        }
        self = .date(PrintedDate(range: range, date: date))
    }
}
