extension PublicationDate {
    /// The first date of an interval; the date itself where it is none; nil for an open or unknown start.
    package var start: PublicationDate? {
        guard case .interval(let start, _) = form else { return self }
        return start.point.map { PublicationDate(edtf: String(edtf.prefix(while: { $0 != "/" })), form: .single($0)) }
    }

    /// The last date of an interval; the date itself where it is none; nil for an open or unknown end.
    package var end: PublicationDate? {
        guard case .interval(_, let end) = form else { return self }
        let words = edtf.drop(while: { $0 != "/" }).dropFirst()
        return end.point.map { PublicationDate(edtf: String(words), form: .single($0)) }
    }

    /// 1–12, with or without a year; nil for a season, an interval, and where there is none.
    package var month: Int? {
        guard case .single(let point) = form, !point.isSeason else { return nil }
        return point.month
    }

    /// `XXXX-02-26` in the given year; nil where it has a year, or no such day is in that year.
    package func inYear(_ year: Int) -> PublicationDate? {
        guard case .single(let point) = form, point.years == nil, let month = point.month else { return nil }
        guard let day = point.day else { return PublicationDate(year: year, month: month) }
        return CalendarDay(year: year, month: month, day: day).map { PublicationDate($0) }
    }
}
