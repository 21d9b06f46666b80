import ArchiveModel

/// Dates all in figures: `2016-11-16`, `31/07/2021`, `07.02.2019`, `3. 3. 2015`, `۱۳۹۹/۰۷/۱۲`.
enum NumericForm {
    /// `first` stands at `start`.
    static func read(
        _ text: DateBytes, _ start: Int, _ first: DateBytes.Number, _ order: NumericOrder
    ) -> DateReading? {
        let joint = text.skipMarks(first.end)
        let separator = text[joint]
        guard separator == 0x2D || separator == 0x2F || separator == 0x2E else { return nil }
        guard let second = number(text, behind: joint), second.digits <= 2 else { return nil }
        let other = text.skipMarks(second.end)
        guard text[other] == separator, let third = number(text, behind: other), isClosed(text, third.end) else {
            return nil
        }
        let range = start..<third.end
        if first.digits == 4, third.digits <= 2 {
            guard isYear(first.value) else { return nil }
            let parts = DateParts(year: first.value, month: second.value, day: third.value)
            return HijriFigures.read(range, parts, in: text) ?? DateReading(range, parts)
        }
        guard first.digits <= 2, third.digits == 4, isYear(third.value) else { return nil }
        let parts = DateParts(year: third.value, month: second.value, day: first.value)
        return HijriFigures.read(range, parts, in: text)
            ?? dayAndMonth(range, (first.value, second.value), third.value, order, in: text)
    }

    /// A space stands only behind a point.
    private static func number(_ text: DateBytes, behind joint: Int) -> DateBytes.Number? {
        let next = text.skipMarks(joint + 1)
        return text.number(at: text[joint] == 0x2E && text[next] == 0x20 ? next + 1 : next)
    }

    /// With points the day comes first wherever that is possible; only slashes and hyphens can mean either.
    private static func dayAndMonth(
        _ range: Range<Int>, _ pair: (Int, Int), _ year: Int, _ order: NumericOrder, in text: DateBytes
    ) -> DateReading {
        let dayFirst = DateParts(year: year, month: pair.1, day: pair.0)
        let monthFirst = DateParts(year: year, month: pair.0, day: pair.1)
        guard let asDay = dayFirst.date else { return DateReading(range, monthFirst) }
        guard let asMonth = monthFirst.date, pair.0 != pair.1,
            !text.bytes[range].contains(0x2E)
        else {
            return .date(PrintedDate(range: range, date: asDay))
        }
        if let isDayFirst = WeekdayOrder.isDayFirst(before: range.lowerBound, in: text, dayFirst, monthFirst) {
            return .date(PrintedDate(range: range, date: isDayFirst ? asDay : asMonth))
        }
        switch order {
        case .dayFirst: return .date(PrintedDate(range: range, date: asDay))
        case .monthFirst: return .date(PrintedDate(range: range, date: asMonth))
        case .unknown: return .date(PrintedDate(range: range, date: asDay.uncertain, isNumericAmbiguous: true))
        }
    }

    static func isYear(_ value: Int) -> Bool { (1000...2099).contains(value) }

    /// No longer figure, file name or version goes on here; `T10:20` and `г.` may.
    private static func isClosed(_ text: DateBytes, _ end: Int) -> Bool {
        switch text[end] {
        case 0x2D, 0x2F, 0x5F: false
        case 0x2E, 0x3A: text.digit(at: end + 1) == nil
        case 0x54: text.digit(at: end + 1) != nil
        default: text.letterLength(at: end) == 0 || DatePieces.isClosedByYearWord(text, end)
        }
    }
}
