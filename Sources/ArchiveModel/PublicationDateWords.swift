/// Says the parts of a date in one language.
struct DateWords {
    private enum Tongue { case english, russian, arabic }
    private enum Case { case nominative, genitive, instrumental }

    private let tongue: Tongue

    init(_ language: LanguageTag) {
        switch language.primary {
        case "ru": tongue = .russian
        case "ar": tongue = .arabic
        default: tongue = .english
        }
    }

    /// With "about" and "perhaps" where the date has the marks.
    func qualified(_ point: EDTFPoint) -> String {
        var words = plain(point, point.isApproximate ? .genitive : .nominative)
        if point.isApproximate { words = say("about ", "около ", "نحو ") + words }
        if point.isUncertain { words = say("perhaps ", "возможно, ", "ربما ") + words }
        return words
    }

    func orLater(_ point: EDTFPoint) -> String {
        switch tongue {
        case .english: (isDay(point) ? "on or after " : "in or after ") + qualified(point)
        case .russian: qualified(point) + " или позже"
        case .arabic: "في " + qualified(point) + " أو بعده"
        }
    }

    func orEarlier(_ point: EDTFPoint) -> String {
        switch tongue {
        case .english: (isDay(point) ? "on or before " : "in or before ") + qualified(point)
        case .russian: qualified(point) + " или раньше"
        case .arabic: "في " + qualified(point) + " أو قبله"
        }
    }

    func fromUnknownEnd(_ point: EDTFPoint) -> String {
        say("from ", "начиная с ", "من ") + (isPlain(point) ? plain(point, .genitive) : qualified(point))
            + say(", end unknown", ", конец неизвестен", "، والنهاية غير معروفة")
    }

    /// "between 1 and 3 May 2020": what both sides share is said once.
    func between(_ start: EDTFPoint, _ end: EDTFPoint) -> String {
        let first = isPlain(start) ? plain(start, .instrumental, sharing: end) : qualified(start)
        let last = isPlain(end) ? plain(end, .instrumental) : qualified(end)
        return say("between ", "между ", "بين ") + first + say(" and ", " и ", " و") + last
    }

    private func say(_ english: String, _ russian: String, _ arabic: String) -> String {
        switch tongue {
        case .english: english
        case .russian: russian
        case .arabic: arabic
        }
    }

    private var months: MonthWords {
        switch tongue {
        case .english: .english
        case .russian: .russian
        case .arabic: .arabic
        }
    }

    private func isDay(_ point: EDTFPoint) -> Bool { point.day != nil }
    private func isPlain(_ point: EDTFPoint) -> Bool { !point.isApproximate && !point.isUncertain }

    /// `sharing`: leave out the month and the year that follow in `other`.
    private func plain(_ point: EDTFPoint, _ asked: Case, sharing other: EDTFPoint? = nil) -> String {
        let isShared = other.map { $0.years == point.years && $0.month != nil && isPlain($0) } ?? false
        let sharesYear = isShared && point.month != nil && point.years != nil
        if let other, let day = point.day, other.day != nil, other.month == point.month, isShared { return "\(day)" }
        var parts: [String] = []
        if let day = point.day { parts.append("\(day)") }
        if let month = point.month { parts.append(name(month, point.day == nil ? asked : .genitive)) }
        if point.years == nil {
            let rest = say(", year unknown", ", год неизвестен", "، السنة غير معروفة")
            return parts.joined(separator: " ") + (other == nil ? rest : "")
        }
        if !sharesYear { parts.append(words(forYearOf: point, asked)) }
        return parts.joined(separator: " ")
    }

    func dayAndMonth(_ day: Int, _ month: Int) -> String { "\(day) \(name(month, .genitive))" }

    func name(_ month: Int) -> String { (1...12).contains(month) ? name(month, .nominative) : "" }

    private func name(_ month: Int, _ asked: Case) -> String {
        let isSeason = month > 20
        let names: [String] =
            switch asked {
            case .nominative: isSeason ? months.seasons : months.nominative
            case .genitive: isSeason ? months.seasonsGenitive : months.genitive
            case .instrumental: isSeason ? months.seasonsInstrumental : months.instrumental
            }
        let index = isSeason ? month - 21 : month - 1
        return names.indices.contains(index) ? names[index] : "\(month)"
    }

    private func words(forYearOf point: EDTFPoint, _ asked: Case) -> String {
        guard let years = point.years else { return "" }
        if years.lowerBound < 1 { return beforeChrist(years) }
        if let year = point.year {
            guard tongue == .russian, point.month == nil, asked != .nominative else { return "\(year)" }
            return asked == .genitive ? "\(year) года" : "\(year) годом"
        }
        // The decade and the century that X leaves open; year 0001 stands for the tens that begin with 0000.
        let first = years.lowerBound / 10 * 10
        if years.count > 10 { return "\(first)–\(first + 99)" + russianYears("годы", "годов", asked) }
        switch tongue {
        case .english: return "\(first)s"
        case .russian: return asked == .nominative ? "\(first)-е годы" : "\(first)-х годов"
        case .arabic: return "عقد \(first)"
        }
    }

    private func russianYears(_ nominative: String, _ genitive: String, _ asked: Case) -> String {
        tongue == .russian ? " " + (asked == .nominative ? nominative : genitive) : ""
    }

    /// EDTF's year 0 is the first before Christ.
    private func beforeChrist(_ years: ClosedRange<Int>) -> String {
        let first = "\(1 - years.lowerBound)"
        let figures = years.count == 1 ? first : first + "–\(1 - years.upperBound)"
        return figures + say(" BC", " до н. э.", " ق.م")
    }
}
