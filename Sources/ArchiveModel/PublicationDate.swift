/// When something was published, as far as anyone knows: EDTF (ISO 8601-2) level 0 and 1.
package struct PublicationDate: Sendable, Hashable {
    /// As EDTF writes it: `2021-07-31/..`, `2015-11~`, `XXXX-02-26`. What was parsed is kept to the letter.
    package let edtf: String
    let form: Form

    enum Form: Sendable, Hashable {
        case single(EDTFPoint)
        case interval(End, End)
    }

    /// One side of an interval.
    enum End: Sendable, Hashable {
        /// `..`: on and on.
        case open
        /// Nothing before or after the `/`.
        case unknown
        case point(EDTFPoint)
    }

    package enum Precision: String, Sendable, Hashable {
        case day
        case month
        case season
        case year
        case decade
        case century
        case interval
        /// `XXXX-02-26`.
        case yearless
    }

    init(edtf: String, form: Form) {
        self.edtf = edtf
        self.form = form
    }

    package init(_ day: CalendarDay) {
        self.init(edtf: day.iso8601, years: day.year...day.year, month: day.month, day: day.day)
    }

    /// Nil for a month that is none.
    package init?(year: Int, month: Int) {
        guard let day = CalendarDay(year: year, month: month, day: 1) else { return nil }
        self.init(edtf: String(day.iso8601.dropLast(3)), years: year...year, month: month)
    }

    /// Nil outside 1–9999.
    package init?(year: Int) {
        guard (1...9999).contains(year) else { return nil }
        self.init(edtf: CalendarDay.padded(year, to: 4), years: year...year)
    }

    private init(edtf: String, years: ClosedRange<Int>, month: Int? = nil, day: Int? = nil) {
        self.init(edtf: edtf, form: .single(EDTFPoint(years: years, month: month, day: day)))
    }

    /// `2021-07-31/..`
    package static func onOrAfter(_ day: CalendarDay) -> PublicationDate { PublicationDate(day).orLater }

    /// With `~`; `date` itself where it is an interval or has a mark already.
    package static func about(_ date: PublicationDate) -> PublicationDate { date.marked("~") }

    /// With `?`; the same where it is an interval or has a mark already.
    package var uncertain: PublicationDate { marked("?") }

    /// `2016-12/..`; the same where it is an interval already.
    package var orLater: PublicationDate {
        guard case .single(let point) = form, !point.hasTime else { return self }
        return PublicationDate(edtf: edtf + "/..", form: .interval(.point(point), .open))
    }

    /// `../2016-12`; the same where it is an interval already.
    package var orEarlier: PublicationDate {
        guard case .single(let point) = form, !point.hasTime else { return self }
        return PublicationDate(edtf: "../" + edtf, form: .interval(.open, .point(point)))
    }

    private func marked(_ mark: String) -> PublicationDate {
        guard case .single(var point) = form, !point.isApproximate, !point.isUncertain, !point.hasTime else {
            return self
        }
        if mark == "~" { point.isApproximate = true } else { point.isUncertain = true }
        return PublicationDate(edtf: edtf + mark, form: .single(point))
    }
}

extension PublicationDate {
    /// `XXXX-02-26`; nil for a day that no year has.
    package init?(month: Int, day: Int) {
        guard (1...12).contains(month), (1...CalendarDay.length(ofMonth: month, year: nil)).contains(day) else {
            return nil
        }
        self.init(
            edtf: "XXXX-" + CalendarDay.padded(month, to: 2) + "-" + CalendarDay.padded(day, to: 2),
            form: .single(EDTFPoint(month: month, day: day)))
    }

    /// `142X` for 1420, `19XX` for 1900, but `200X` for 2000, which is said of the decade; nil outside 1000–9999.
    package init?(decadeOf year: Int) {
        guard (1000...9999).contains(year) else { return nil }
        let span = year % 100 == 0 && year != 2000 ? 100 : 10
        let first = year / span * span
        self.init(
            edtf: "\(year / span)" + (span == 100 ? "XX" : "X"),
            form: .single(EDTFPoint(years: first...(first + span - 1))))
    }

    /// `2020-05-01/2020-05-03`; nil for a day of a whole year's interval that would end before it begins, and for
    /// dates that are intervals or have times.
    package init?(from start: PublicationDate, to end: PublicationDate) {
        guard case .single(let first) = start.form, case .single(let last) = end.form, !first.hasTime, !last.hasTime
        else { return nil }
        if let low = first.earliest, let high = last.latest, high < low { return nil }
        self.init(edtf: start.edtf + "/" + end.edtf, form: .interval(.point(first), .point(last)))
    }
}
