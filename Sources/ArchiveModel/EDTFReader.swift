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
        if peek == "-" || peek == "Y" { throw error("years before 0001 and after 9999 can't be filed") }
        var low = 0
        var unknown = 0
        for _ in 0..<4 {
            guard let scalar = peek, scalar == "X" || digit(scalar) != nil else {
                throw error("a date begins with the four digits of its year", at: start)
            }
            if let value = digit(scalar), unknown == 0 { low = low * 10 + value } else { unknown += 1 }
            if digit(scalar) != nil, unknown > 0 { throw error("in a year, X can't stand before a digit") }
            position += 1
        }
        guard unknown < 4 else { return }
        guard unknown < 3 else { throw error("a year has at most two X, or is XXXX", at: start) }
        let span = unknown == 0 ? 1 : unknown == 1 ? 10 : 100
        guard low * span + span > 1 else { throw error("there is no year 0000", at: start) }
        point.years = max(1, low * span)...(low * span + span - 1)
    }

    private mutating func month(into point: inout EDTFPoint) throws(EDTFError) {
        let start = position
        guard let month = try twoDigits("a month") else { return }
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
        let second = take(":") ? try twoDigits("a second") ?? 60 : 0
        guard hour < 24, minute < 60, second < 60 else { throw error("this is no time of day", at: start) }
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
