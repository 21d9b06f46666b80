import ArchiveModel

/// A year with its month, or made vague: `November 2015`, `March–April 2015`, `early 2000`, `2021-yil 12-mart`.
enum YearForm {
    static func read(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number, floor: Int) -> DateReading? {
        guard number.digits == 4, NumericForm.isYear(number.value) else { return nil }
        if let decade = DecadeForm.read(text, start, number) { return decade }
        if let yearFirst = yearFirst(text, start, number) ?? hyphened(text, start, number) ?? cited(text, start, number)
            ?? pointed(text, start, number)
        {
            return yearFirst
        }
        guard let year = DatePieces.closedYear(text, start) else { return nil }
        if let month = monthBefore(text, start), month.range.lowerBound >= floor {
            return months(text, month, year, floor: floor)
                ?? DateReading(month.range.lowerBound..<year.end, DateParts(year: year.value, month: month.month))
        }
        if let month = HijriForm.month(text, start, floor: floor) { return month }
        guard let word = vague(text, start), word >= floor, let date = PublicationDate(year: year.value) else {
            return nil
        }
        return .date(PrintedDate(range: word..<year.end, date: .about(date)))
    }

    /// "March–April 2015", "December and January 2015": from one month to another.
    private static func months(
        _ text: DateBytes, _ last: MonthPhrase, _ year: DatePieces.Year, floor: Int
    ) -> DateReading? {
        guard let link = DatePieces.linkStart(text, before: last.range.lowerBound),
            let first = MonthPhrase(before: text[link.start - 1] == 0x2E ? link.start - 1 : link.start, in: text),
            first.range.lowerBound >= floor, first.month != last.month, !link.isAnd || first.month < last.month,
            // "12 March – April 2015" is no span of months.
            !text.isDigit(before: text.skipSpaces(before: first.range.lowerBound)),
            let start = DateParts(
                year: DatePieces.yearBefore(year.value, first.month, last.month), month: first.month
            ).date, let end = DateParts(year: year.value, month: last.month).date,
            let date = PublicationDate(from: start, to: end)
        else { return nil }
        return .date(PrintedDate(range: first.range.lowerBound..<year.end, date: date))
    }

    /// Uzbek, Kazakh and Kyrgyz put the year first: 2021-yil 12-mart, 2021 жылғы 12 наурыз.
    private static func yearFirst(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number) -> DateReading? {
        var next = text.skipSpaces(number.end)
        if text[next] == 0x2D { next += 1 }
        guard let word = text.word(at: next), text.isOne(of: yearNames, word) else { return nil }
        next = DatePieces.afterPoint(text, word.upperBound)
        if text[next] == 0x2C { next += 1 }
        next = text.skipSpaces(next)
        guard let day = text.number(at: next), day.digits <= 2 else {
            guard let month = MonthPhrase(at: next, in: text) else { return nil }
            return DateReading(start..<month.range.upperBound, DateParts(year: number.value, month: month.month))
        }
        let ordinal = DatePieces.afterOrdinal(text, day.end)
        let hyphen = text[ordinal] == 0x2D
        let after = hyphen ? ordinal + 1 : text.skipSpaces(ordinal)
        guard let month = MonthPhrase(at: after, in: text, afterHyphen: hyphen) else { return nil }
        return DateReading(
            start..<month.range.upperBound, DateParts(year: number.value, month: month.month, day: day.value))
    }

    private static let yearNames = WordSet(
        "yil yilning yili жылғы жылы жылдын жылдың йил йилнинг йили ж ж. года году року".spaced
    )

    /// `2015-Mar-03`, `2015/Mar/3`.
    private static func hyphened(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number) -> DateReading? {
        let mark = text[number.end]
        guard mark == 0x2D || mark == 0x2F, let month = MonthPhrase(at: number.end + 1, in: text, afterHyphen: true),
            text[month.range.upperBound] == mark, let day = text.number(at: month.range.upperBound + 1),
            day.digits <= 2, text.letterLength(at: day.end) == 0
        else { return nil }
        return DateReading(start..<day.end, DateParts(year: number.value, month: month.month, day: day.value))
    }

    /// Hungarian `2017. július 4.`: a day has to follow.
    private static func pointed(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number) -> DateReading? {
        guard text[number.end] == 0x2E, text[number.end + 1] == 0x20,
            let month = MonthPhrase(at: text.skipSpaces(number.end + 1), in: text),
            let day = text.number(at: text.skipSpaces(DatePieces.afterPoint(text, month.range.upperBound))),
            day.digits <= 2, text[day.end] == 0x2E || text[day.end] == 0x2D
        else { return nil }
        return DateReading(
            start..<day.end + 1, DateParts(year: number.value, month: month.month, day: day.value))
    }

    /// "(2016, June 8)", as citations by author and year have it.
    private static func cited(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number) -> DateReading? {
        guard text[start - 1] == 0x28, text[number.end] == 0x2C,
            let month = MonthPhrase(at: text.skipSpaces(number.end + 1), in: text)
        else { return nil }
        guard let day = text.number(at: text.skipSpaces(month.range.upperBound)), day.digits <= 2 else {
            return DateReading(start..<month.range.upperBound, DateParts(year: number.value, month: month.month))
        }
        return DateReading(start..<day.end, DateParts(year: number.value, month: month.month, day: day.value))
    }

    private static func monthBefore(_ text: DateBytes, _ start: Int) -> MonthPhrase? {
        var end = text.skipSpaces(before: start)
        guard end < start else { return nil }
        for _ in 0..<2 {
            guard let word = text.word(before: end), text.isOne(of: DatePieces.ofWords, word) else { break }
            end = text.skipSpaces(before: word.lowerBound)
        }
        if text[end - 1] == 0x2E || text[end - 1] == 0x2C {
            end -= 1
        } else if text[end - 1] == 0x8C, text[end - 2] == 0xD8 {
            end -= 2
        }
        return MonthPhrase(before: end, in: text)
    }

    private static let vagueWords: WordSet = ["early", "mid", "late", "around", "circa"]

    /// Start of "early", "mid-" or "late".
    private static func vague(_ text: DateBytes, _ start: Int) -> Int? {
        let end = text[start - 1] == 0x2D ? start - 1 : text.skipSpaces(before: start)
        guard end < start, let word = text.word(before: end),
            text.isOne(of: vagueWords, word)
        else { return nil }
        return word.lowerBound
    }
}
