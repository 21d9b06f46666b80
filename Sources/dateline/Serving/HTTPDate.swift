/// The form of time stamps in HTTP: `Sat, 21 Nov 2026 16:02:11 GMT`.
enum HTTPDate {
    /// `seconds` since 1970, not before.
    static func text(_ seconds: Int) -> String {
        let days = max(0, seconds) / 86400
        let rest = max(0, seconds) % 86400
        let (year, month, day) = civil(days)
        let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][days % 7]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map(two).joined(separator: ":")
        return "\(weekday), \(two(day)) \(months[month - 1]) \(year) \(time) GMT"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Year, month and day of the Gregorian calendar, from days since 1970.
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        var year = 1970
        var left = days
        // Four hundred years have the same days again.
        year += left / 146_097 * 400
        left %= 146_097
        while left >= length(year) {
            left -= length(year)
            year += 1
        }
        var month = 1
        while month < 12, left >= length(year, month) {
            left -= length(year, month)
            month += 1
        }
        return (year, month, left + 1)
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private static func length(_ year: Int) -> Int { isLeap(year) ? 366 : 365 }

    private static func length(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
