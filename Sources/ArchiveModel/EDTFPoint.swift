/// One date of EDTF: a whole one, or one end of an interval.
struct EDTFPoint: Sendable, Hashable {
    // As few bytes as can be: an archive has its dates in memory by the hundred thousand.
    private var firstYear = 0
    /// Below 0 where there are no years.
    private var moreYears: Int16 = -1
    /// 0 where there is none, as with the day.
    private var monthNumber: Int8 = 0
    private var dayNumber: Int8 = 0
    /// `~`, or `%` for both.
    var isApproximate = false
    /// `?`, or `%` for both.
    var isUncertain = false
    var hasTime = false

    init(
        years: ClosedRange<Int>? = nil, month: Int? = nil, day: Int? = nil, isApproximate: Bool = false,
        isUncertain: Bool = false, hasTime: Bool = false
    ) {
        self.isApproximate = isApproximate
        self.isUncertain = isUncertain
        self.hasTime = hasTime
        self.years = years
        self.month = month
        self.day = day
    }

    /// The years it may mean: one, ten for `201X`, a hundred for `20XX`; nil for `XXXX`. As astronomers count: the year
    /// before 0001 is 0, and the one before that is -1.
    var years: ClosedRange<Int>? {
        get { moreYears < 0 ? nil : firstYear...(firstYear + Int(moreYears)) }
        set {
            firstYear = newValue?.lowerBound ?? 0
            moreYears = Int16(clamping: newValue.map { $0.upperBound - $0.lowerBound } ?? -1)
        }
    }

    /// 1–12, or 21–24 for spring, summer, autumn, winter; nil where there is none or it is `XX`.
    var month: Int? {
        get { monthNumber == 0 ? nil : Int(monthNumber) }
        set { monthNumber = Int8(clamping: newValue ?? 0) }
    }

    /// Nil where there is none or it is `XX`.
    var day: Int? {
        get { dayNumber == 0 ? nil : Int(dayNumber) }
        set { dayNumber = Int8(clamping: newValue ?? 0) }
    }

    /// The only year it may mean.
    var year: Int? { years.flatMap { $0.count == 1 ? $0.lowerBound : nil } }
    var isSeason: Bool { (month ?? 0) > 20 }

    /// Nil without a year, and outside the years 1–9999.
    var earliest: CalendarDay? { first.flatMap { CalendarDay(year: $0.year, month: $0.month, day: $0.day) } }

    /// As `earliest`.
    var latest: CalendarDay? { last.flatMap { CalendarDay(year: $0.year, month: $0.month, day: $0.day) } }

    /// The first day it may mean, in any year; nil without a year.
    var first: (year: Int, month: Int, day: Int)? {
        years.map { clamped(year: $0.lowerBound, month: months.lowerBound, day: day ?? 1) }
    }

    /// The last day it may mean. A winter may be that of December or that of January, so it ends in the next year.
    var last: (year: Int, month: Int, day: Int)? {
        guard let last = years?.upperBound else { return nil }
        if month == 24, last != 9999 { return clamped(year: last + 1, month: 2, day: 31) }
        return clamped(year: last, month: months.upperBound, day: day ?? 31)
    }

    /// `201X-02-29` has no such day in 2010 and 2019.
    private func clamped(year: Int, month: Int, day: Int) -> (year: Int, month: Int, day: Int) {
        (year, month, min(day, CalendarDay.length(ofMonth: month, year: year)))
    }

    /// Seasons are those of the northern half of the Earth.
    private var months: ClosedRange<Int> {
        switch month {
        case 21: 3...5
        case 22: 6...8
        case 23: 9...11
        case .some(let month) where month <= 12: month...month
        default: 1...12
        }
    }

    var precision: PublicationDate.Precision {
        guard let years else { return .yearless }
        if years.count > 10 { return .century }
        if years.count > 1 { return .decade }
        if isSeason { return .season }
        return month == nil ? .year : day == nil ? .month : .day
    }
}
