import ArchiveModel

/// Dates all in figures: `2016-11-16`, `31/07/2021`, `07.02.2019`.
enum NumericForm {
    /// `first` stands at `start`.
    static func read(
        _ text: DateBytes, _ start: Int, _ first: DateBytes.Number, _ order: NumericOrder
    ) -> DateReading? {
        let separator = text[first.end]
        guard separator == 0x2D || separator == 0x2F || separator == 0x2E else { return nil }
        guard let second = text.number(at: first.end + 1), second.digits <= 2, text[second.end] == separator,
            let third = text.number(at: second.end + 1), isClosed(text, third.end)
        else { return nil }
        let range = start..<third.end
        if first.digits == 4, third.digits <= 2 {
            guard isYear(first.value) else { return nil }
            return DateReading(range, DateParts(year: first.value, month: second.value, day: third.value))
        }
        guard first.digits <= 2, third.digits == 4, isYear(third.value) else { return nil }
        return dayAndMonth(range, (first.value, second.value), third.value, separator, order)
    }

    /// With points the day comes first wherever that is possible; only slashes and hyphens can mean either.
    private static func dayAndMonth(
        _ range: Range<Int>, _ pair: (Int, Int), _ year: Int, _ separator: UInt8, _ order: NumericOrder
    ) -> DateReading {
        let dayFirst = DateParts(year: year, month: pair.1, day: pair.0)
        let monthFirst = DateParts(year: year, month: pair.0, day: pair.1)
        guard let asDay = dayFirst.date else { return DateReading(range, monthFirst) }
        guard let asMonth = monthFirst.date, pair.0 != pair.1, separator != 0x2E else {
            return .date(PrintedDate(range: range, date: asDay))
        }
        switch order {
        case .dayFirst: return .date(PrintedDate(range: range, date: asDay))
        case .monthFirst: return .date(PrintedDate(range: range, date: asMonth))
        case .unknown: return .date(PrintedDate(range: range, date: asDay.uncertain, isNumericAmbiguous: true))
        }
    }

    static func isYear(_ value: Int) -> Bool { (1000...2099).contains(value) }

    /// No longer figure, file name or version goes on here; `T10:20` may.
    private static func isClosed(_ text: DateBytes, _ end: Int) -> Bool {
        switch text[end] {
        case 0x2D, 0x2F, 0x5F: false
        case 0x2E, 0x3A: text.digit(at: end + 1) == nil
        case 0x54: text.digit(at: end + 1) != nil
        default: text.letterLength(at: end) == 0
        }
    }
}
