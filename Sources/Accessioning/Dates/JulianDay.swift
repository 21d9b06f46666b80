import ArchiveModel

/// Days counted through from one calendar to another; the arithmetic is that of E. G. Richards's algorithm for the
/// Gregorian calendar (Explanatory Supplement to the Astronomical Almanac, 3rd ed., 15.11).
enum JulianDay {
    /// Nil outside the years 1–9999.
    static func day(_ number: Int) -> CalendarDay? {
        let f = number + 1401 + (4 * number + 274_277) / 146_097 * 3 / 4 - 38
        let e = 4 * f + 3
        let g = e % 1461 / 4
        let h = 5 * g + 2
        let month = (h / 153 + 2) % 12 + 1
        return CalendarDay(year: e / 1461 - 4716 + (14 - month) / 12, month: month, day: h % 153 / 5 + 1)
    }

    static func number(_ day: CalendarDay) -> Int {
        let shift = (14 - day.month) / 12
        let year = day.year + 4800 - shift
        let month = day.month + 12 * shift - 3
        return day.day + (153 * month + 2) / 5 + 365 * year + year / 4 - year / 100 + year / 400 - 32_045
    }
}
