/// Reads one date as EDTF (ISO 8601-2:2019, annex A) writes it, with `XXXX-02-26` from level 2 besides.
struct EDTFReader {
    private let scalars: [Unicode.Scalar]
    private let end: Int
    private var position: Int

    /// Reads `scalars` from `range` alone; offsets in errors count from the start of `scalars`.
    init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
        self.scalars = scalars
        position = range.lowerBound
        end = range.upperBound
    }

    mutating func point() throws(EDTFError) -> EDTFPoint {
        var point = EDTFPoint()
        let start = position
        try year(into: &point)
        if take("-") {
            try month(into: &point)
            if !point.isSeason, take("-") { try day(into: &point) }
        }
        if peek == "T" { try time(into: &point) }
        qualification(into: &point)
        guard position == end else { throw error("a date ends here; '\(scalars[position])' can't follow it") }
        if point.years == nil, point.month == nil {
            throw error("a date needs a year, or a month and a day", at: start)
        }
        return point
    }

    private mutating func year(into point: inout EDTFPoint) throws(EDTFError) {
        let start = position
        if take("Y") { return try longYear(into: &point, from: start) }
        let isNegative = take("-")
        var low = 0
        var unknown = 0
        for _ in 0..<4 {
            guard let scalar = peek, scalar == "X" || digit(scalar) != nil else { throw noYear(at: start) }
            if let value = digit(scalar), unknown == 0 { low = low * 10 + value } else { unknown += 1 }
            if digit(scalar) != nil, unknown > 0 { throw error("in a year, X can't stand before a digit") }
            position += 1
        }
        if unknown == 4, !isNegative { return }
        guard unknown < 3 else { throw error("a year has at most two X, or is XXXX", at: start) }
        let span = unknown == 0 ? 1 : unknown == 1 ? 10 : 100
        let last = low * span + span - 1
        if isNegative {
            guard last > 0 else { throw error("there is no year -0000", at: start) }
            point.years = -last ... -max(1, low * span)
        } else {
            // Dates are filed from the year 1 on, and 000X is no date before Christ.
            point.years = span == 1 ? low...low : max(1, low * span)...last
        }
    }

    /// `Y170000002`: with a Y a year has more than four digits, and stands alone.
    private mutating func longYear(into point: inout EDTFPoint, from start: Int) throws(EDTFError) {
        let isNegative = take("-")
        var year = 0
        var count = 0
        while let value = peek.flatMap(digit) {
            guard count < 15 else { throw error("a year has at most 15 digits", at: start) }
            year = year * 10 + value
            count += 1
            position += 1
        }
        guard count > 4 else { throw error("a year has more than four digits behind its Y", at: start) }
        if peek == "-" { throw error("a year with a Y stands alone") }
        point.years = isNegative ? -year ... -year : year...year
    }

    private func noYear(at start: Int) -> EDTFError {
        switch start < end ? scalars[start] : " " {
        case "[", "{": error("a set of dates is of EDTF's level 2, which is not read", at: start)
        case "?", "~", "%": error("a mark stands behind its date", at: start)
        default: error("a date begins with the four digits of its year", at: start)
        }
    }

    private mutating func month(into point: inout EDTFPoint) throws(EDTFError) {
        let start = position
        guard let month = try twoDigits("a month") else { return }
        if (25...41).contains(month) {
            throw error("seasons are 21 to 24; \(month) is of EDTF's level 2, which is not read", at: start)
        }
        guard (1...12).contains(month) || (21...24).contains(month) else {
            throw error("there is no month \(month)", at: start)
        }
        point.month = month
    }

    private mutating func day(into point: inout EDTFPoint) throws(EDTFError) {
        let start = position
        guard let day = try twoDigits("a day") else { return }
        guard let month = point.month else { throw error("a day needs its month", at: start) }
        // 29 February is possible in some year of a decade.
        guard day >= 1, day <= CalendarDay.length(ofMonth: month, year: point.year) else {
            let name = MonthWords.english.nominative[month - 1]
            throw error("there is no \(day) \(name)\(point.year.map { " \($0)" } ?? "")", at: start)
        }
        point.day = day
    }

    /// `T23:20:30` with `Z` or `+04:00`; kept as printed, dates here are days.
    private mutating func time(into point: inout EDTFPoint) throws(EDTFError) {
        guard point.day != nil, point.year != nil else { throw error("a time needs a whole day before it") }
        position += 1
        let start = position
        let hour = try twoDigits("an hour") ?? 24
        let minute = take(":") ? try twoDigits("a minute") ?? 60 : 60
        let second = take(":") ? try twoDigits("a second") ?? 61 : 0
        // A minute may have a leap second.
        guard hour < 24, minute < 60, second < 60 || second == 60 && minute == 59 else {
            throw error("this is no time of day", at: start)
        }
        if take(".") { while let scalar = peek, digit(scalar) != nil { position += 1 } }
        if !take("Z"), take("+") || take("-") {
            let start = position
            let hours = try twoDigits("an hour") ?? 24
            let minutes = take(":") ? try twoDigits("a minute") ?? 60 : 0
            guard hours < 24, minutes < 60 else { throw error("this is no time zone", at: start) }
        }
        point.hasTime = true
    }

    private mutating func qualification(into point: inout EDTFPoint) {
        guard let mark = peek, mark == "~" || mark == "?" || mark == "%" else { return }
        position += 1
        point.isApproximate = mark != "?"
        point.isUncertain = mark != "~"
    }

    /// Nil for `XX`.
    private mutating func twoDigits(_ what: String) throws(EDTFError) -> Int? {
        let start = position
        if take("X") {
            guard take("X") else { throw error("\(what) has two digits, or XX", at: start) }
            return nil
        }
        guard let first = peek.flatMap(digit) else { throw error("\(what) has two digits, or XX", at: start) }
        position += 1
        guard let second = peek.flatMap(digit) else { throw error("\(what) has two digits, or XX", at: start) }
        position += 1
        return first * 10 + second
    }

    private var peek: Unicode.Scalar? { position < end ? scalars[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        position += 1
        return true
    }

    private func digit(_ scalar: Unicode.Scalar) -> Int? {
        ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
    }

    private func error(_ message: String, at offset: Int? = nil) -> EDTFError {
        EDTFError(offset: offset ?? position, message: message)
    }
}
