import ArchiveModel

/// Days of a credit whose year has two digits: "12.07.15", "26 Feb 87", "Feb '87".
///
/// The century is a guess, so each is marked `?`: 50 to 99 are of the twentieth, as most programs have it.
enum ShortYear {
    /// With slashes only where `order` or a figure over 12 tells the day.
    static func read(_ words: String, order: NumericOrder) -> PublicationDate? {
        guard (6...28).contains(words.utf8.count) else { return nil }
        var parts = words.split(whereSeparator: { " ,./-'’".contains($0) })
        // "24.07.19, 06:00": the hour behind the day.
        if parts.count == 4, let hour = parts.last, hour.contains(":"), DateFillers.isTime(hour) { parts.removeLast() }
        guard let last = parts.last, last.utf8.count == 2, let short = number(last) else { return nil }
        let year = short + (short < 50 ? 2000 : 1900)
        switch parts.count {
        case 2:
            guard words.contains("'") || words.contains("’"), let month = VagueWords.month(parts[0]) else { return nil }
            return PublicationDate(year: year, month: month)?.uncertain
        case 3:
            guard let (day, month) = dayAndMonth(parts[0], parts[1], order, isPointed: words.contains(".")) else {
                return nil
            }
            return CalendarDay(year: year, month: month, day: day).map { PublicationDate($0).uncertain }
        default: return nil
        }
    }

    private static func dayAndMonth(
        _ first: Substring, _ second: Substring, _ order: NumericOrder, isPointed: Bool
    ) -> (day: Int, month: Int)? {
        switch (number(first), number(second)) {
        case (let day?, nil): return VagueWords.month(second).map { (day, $0) }
        case (nil, let day?): return VagueWords.month(first).map { (day, $0) }
        case (let one?, let other?):
            if isPointed || one > 12 || one == other { return (one, other) }
            if other > 12 { return (other, one) }
            switch order {
            case .dayFirst: return (one, other)
            case .monthFirst: return (other, one)
            case .unknown: return nil
            }
        case (nil, nil): return nil
        }
    }

    /// One or two ASCII digits.
    private static func number(_ word: Substring) -> Int? { word.utf8.count <= 2 ? Int(word) : nil }
}
