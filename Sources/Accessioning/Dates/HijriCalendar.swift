import ArchiveModel

/// The two calendars that count from the Hijra.
enum HijriCalendar {
    /// Iran's and Afghanistan's: exact, for its leap years follow the 33-year cycle from 1206 to 1498 as observed.
    case solar
    /// Month by month as the moon is seen, so that figures are right to a day or two.
    case lunar

    /// Years 1785 to 2119 and 1785 to 2077 of ours.
    static let years = 1206...1498

    /// Days in the month; `month` is 1–12.
    func length(ofMonth month: Int, year: Int) -> Int {
        switch self {
        case .solar: month <= 6 ? 31 : month < 12 || (25 * year + 11) % 33 < 8 ? 30 : 29
        case .lunar: 30
        }
    }

    /// `2020-10-03` for the solar 12 Mehr 1399, `2020-07-03~` for a lunar day; nil for a day that is none.
    func date(year: Int, month: Int, day: Int) -> PublicationDate? {
        guard HijriCalendar.years.contains(year), (1...12).contains(month),
            (1...length(ofMonth: month, year: year)).contains(day),
            let found = JulianDay.day(firstDay(year: year, month: month) + day - 1)
        else { return nil }
        return self == .solar ? PublicationDate(found) : .about(PublicationDate(found))
    }

    /// From its first day to its last.
    func date(year: Int, month: Int) -> PublicationDate? {
        let last = self == .solar ? length(ofMonth: month, year: year) : 29
        guard let first = date(year: year, month: month, day: 1), let end = date(year: year, month: month, day: last)
        else { return nil }
        return PublicationDate(from: first, to: end)
    }

    /// Julian day number of the first of the month, by the rules of 8 leap years in 33, and of 11 in 30.
    private func firstDay(year: Int, month: Int) -> Int {
        switch self {
        case .solar:
            1_948_320 + 365 * (year - 1) + (8 * year + 21) / 33 + 31 * (month - 1) - max(0, month - 7)
        case .lunar: 1_948_440 + 354 * (year - 1) + (3 + 11 * year) / 30 + (59 * (month - 1) + 1) / 2
        }
    }
}
