/// A day of the proleptic Gregorian calendar that exists.
package struct CalendarDay: Sendable, Hashable, Comparable {
    /// 1–9999.
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil for a day that is not in the calendar, such as 2021-02-30.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...CalendarDay.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days in the month, 28–31; `month` is 1–12. Without a year February has the 29 days it may have.
    package static func length(ofMonth month: Int, year: Int?) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true ? 29 : 28
        default: 31
        }
    }

    /// `2021-03-12`.
    package var iso8601: String {
        var digits = (year * 100 + month) * 100 + day
        return String(unsafeUninitializedCapacity: 10) { room in
            for place in (0..<10).reversed() {
                let isMark = place == 4 || place == 7
                room[place] = isMark ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(digits % 10)
                if !isMark { digits /= 10 }
            }
            return 10
        }
    }

    /// `number` in decimal with zeros before it.
    package static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
