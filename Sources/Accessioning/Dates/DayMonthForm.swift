import ArchiveModel

/// The day before its month: `12th of March, 2021`, `26-27 апреля 2021 года`, `30 July to 10 August`.
enum DayMonthForm {
    static func read(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number) -> DateReading? {
        guard number.digits <= 2 else { return nil }
        let end = DatePieces.afterOrdinalOrPoint(text, number.end)
        guard (1...31).contains(number.value) else {
            // "32 March 2015" is no month either.
            return month(text, end).map { .impossible(end: $0.range.upperBound) }
        }
        if let month = month(text, end) {
            return behind(text, start, DateParts(month: month.month, day: number.value), month)
        }
        guard let link = DatePieces.afterLink(text, end, allowingAnd: true), let last = text.number(at: link.end),
            last.digits <= 2, (1...31).contains(last.value), !link.isAnd || last.value == number.value + 1,
            let month = month(text, DatePieces.afterOrdinalOrPoint(text, last.end))
        else { return nil }
        let year = DatePieces.year(text, month.range.upperBound)
        return DateReading(
            start..<(year?.end ?? month.range.upperBound),
            from: DateParts(year: year?.value, month: month.month, day: number.value),
            to: DateParts(year: year?.value, month: month.month, day: last.value))
    }

    /// What stands behind the day and month: a year, the other end of a span, or nothing.
    private static func behind(
        _ text: DateBytes, _ start: Int, _ first: DateParts, _ month: MonthPhrase
    ) -> DateReading {
        if let year = DatePieces.year(text, month.range.upperBound) {
            return DateReading(start..<year.end, DateParts(year: year.value, month: first.month, day: first.day))
        }
        if let link = DatePieces.afterLink(text, month.range.upperBound), let last = text.number(at: link.end),
            last.digits <= 2, let other = Self.month(text, DatePieces.afterOrdinalOrPoint(text, last.end))
        {
            let year = DatePieces.year(text, other.range.upperBound)
            return DateReading(
                start..<(year?.end ?? other.range.upperBound),
                from: DateParts(
                    year: DatePieces.yearBefore(year?.value, first.month, other.month), month: first.month,
                    day: first.day),
                to: DateParts(year: year?.value, month: other.month, day: last.value))
        }
        return DateReading(start..<month.range.upperBound, first)
    }

    private static func month(_ text: DateBytes, _ end: Int) -> MonthPhrase? {
        if text[end] == 0x2D || text[end] == 0x2F {
            return MonthPhrase(at: end + 1, in: text, afterHyphen: true)
        }
        let next = DatePieces.afterOf(text, end)
        guard next > end else { return nil }
        if let month = MonthPhrase(at: next, in: text) { return month }
        // "12 may 2018": between a day and a year "may" is no verb.
        guard text.digit(at: end) == nil, let month = MonthPhrase(at: next, in: text, afterHyphen: true),
            DatePieces.year(text, month.range.upperBound) != nil
        else { return nil }
        return month
    }
}
