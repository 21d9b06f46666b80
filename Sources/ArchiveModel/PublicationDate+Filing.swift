extension PublicationDate {
    /// First day it may mean; nil where the interval is open or unknown on this side, there is no year, or it is not one of
    /// 1–9999: then the date is shown and not filed.
    package var earliest: CalendarDay? {
        switch form {
        case .single(let point): point.earliest
        case .interval(let start, _): start.point?.earliest
        }
    }

    /// Last day it may mean; nil as `earliest` is.
    package var latest: CalendarDay? {
        switch form {
        case .single(let point): point.latest
        case .interval(_, let end): end.point?.latest
        }
    }

    package var precision: Precision {
        guard case .single(let point) = form else { return .interval }
        return point.precision
    }

    /// `~` or `%`, on either side of an interval.
    package var isApproximate: Bool { holds { $0.isApproximate } }

    /// `?` or `%`, on either side of an interval.
    package var isUncertain: Bool { holds { $0.isUncertain } }

    /// Of either side of an interval.
    @inline(__always)
    private func holds(_ test: (EDTFPoint) -> Bool) -> Bool {
        switch form {
        case .single(let point): test(point)
        case .interval(let start, let end): start.point.map(test) ?? false || end.point.map(test) ?? false
        }
    }

    /// Only for one whole day without a mark.
    package var exactDay: CalendarDay? {
        guard precision == .day, !isApproximate, !isUncertain else { return nil }
        return earliest
    }

    /// Year to file it under: that of the first day, or of the end where only an end is known.
    package var filingYear: Int? { filingPoint?.years?.lowerBound }

    /// Day to file it under: the first it may mean, or that of the end where only an end is known.
    package var filingDay: CalendarDay? { filingPoint?.earliest }

    /// 1–12; nil where no single month begins it, so that it stands under its year.
    package var filingMonth: Int? {
        guard let point = filingPoint, point.year != nil, !point.isSeason else { return nil }
        return point.month
    }

    var points: [EDTFPoint] {
        switch form {
        case .single(let point): [point]
        case .interval(let start, let end): [start.point, end.point].compactMap(\.self)
        }
    }

    private var filingPoint: EDTFPoint? {
        if case .single(let point) = form { return point.earliest == nil ? nil : point }
        return points.first(where: { $0.earliest != nil })
    }
}

extension PublicationDate: Comparable {
    /// Where a date is filed: by the first day, then the less precise, then EDTF by its bytes; without a year, after all
    /// others.
    package struct Filing: Sendable, Comparable {
        private let day: Int
        private let precision: Int
        private let edtf: String

        fileprivate init(_ date: PublicationDate) {
            day = date.filingPoint?.earliest.map { ($0.year * 12 + $0.month) * 31 + $0.day } ?? .max
            precision = -date.vagueness
            edtf = date.edtf
        }

        /// A smaller number where a date is filed earlier; the same where only EDTF tells the two apart.
        package var rank: UInt32 { UInt32(clamping: min(day, 1 << 26) * 8 + precision + 7) }

        package static func < (left: Filing, right: Filing) -> Bool {
            if left.day != right.day { return left.day < right.day }
            if left.precision != right.precision { return left.precision < right.precision }
            return CodePointOrder.precedes(left.edtf, right.edtf)
        }
    }

    package var filing: Filing { Filing(self) }

    package static func < (left: PublicationDate, right: PublicationDate) -> Bool { left.filing < right.filing }

    private var vagueness: Int {
        switch precision {
        case .day: 0
        case .month: 1
        case .season: 2
        case .yearless: 3
        case .year: 4
        case .decade: 5
        case .century: 6
        case .interval: 7
        }
    }
}
