import ArchiveModel

/// Dates of the Hijri calendars with the month's name: `۱۲ مهر ۱۳۹۹`, `12 ذو القعدة 1441 هـ`, `مهر ۱۳۹۹`.
///
/// Without a year no such day can be turned into one of ours.
enum HijriForm {
    static func read(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number) -> DateReading? {
        guard number.digits <= 2, (1...31).contains(number.value) else { return nil }
        let end = DatePieces.afterOrdinal(text, number.end)
        let next = DatePieces.afterOf(text, end)
        guard next > end, let month = HijriMonth(at: next, in: text),
            let year = DatePieces.year(text, month.range.upperBound), HijriCalendar.years.contains(year.value)
        else { return nil }
        return reading(
            start..<year.end, month.calendar.date(year: year.value, month: month.number, day: number.value))
    }

    /// A month before the year that stands at `start`.
    static func month(_ text: DateBytes, _ start: Int, floor: Int) -> DateReading? {
        var end = text.skipSpaces(before: start)
        guard end < start else { return nil }
        if let word = text.word(before: end), text.isOne(of: DatePieces.ofWords, word) {
            end = text.skipSpaces(before: word.lowerBound)
        }
        guard let year = DatePieces.closedYear(text, start), HijriCalendar.years.contains(year.value),
            let month = HijriMonth(before: end, in: text), month.range.lowerBound >= floor
        else { return nil }
        return reading(
            month.range.lowerBound..<year.end, month.calendar.date(year: year.value, month: month.number))
    }

    static func reading(_ range: Range<Int>, _ date: PublicationDate?) -> DateReading {
        date.map { .date(PrintedDate(range: range, date: $0)) } ?? .impossible(end: range.upperBound)
    }
}
