import ArchiveModel

/// A year with its month, or made vague: `November 2015`, `early 2000`, `the 1420s`, `2021-yil 12-mart`.
enum YearForm {
    static func read(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number, floor: Int) -> DateReading? {
        guard number.digits == 4, NumericForm.isYear(number.value) else { return nil }
        if let decade = decade(text, start, number) { return decade }
        if let turkic = yearFirst(text, start, number) { return turkic }
        guard let year = DatePieces.closedYear(text, start) else { return nil }
        if let month = monthBefore(text, start), month.range.lowerBound >= floor {
            return DateReading(
                month.range.lowerBound..<year.end, DateParts(year: year.value, month: month.month))
        }
        guard let word = vague(text, start), word >= floor, let date = PublicationDate(year: year.value) else {
            return nil
        }
        return .date(PrintedDate(range: word..<year.end, date: .about(date)))
    }

    private static func decade(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number) -> DateReading? {
        var end = number.end
        if text[end] == 0x27 { end += 1 } else if text[end] == 0xE2, text[end + 2] == 0x99 { end += 3 }
        guard text[end] == 0x73, text.letterLength(at: end + 1) == 0, number.value % 10 == 0,
            let date = PublicationDate(decadeOf: number.value)
        else { return nil }
        return .date(PrintedDate(range: start..<(end + 1), date: date))
    }

    /// Uzbek, Kazakh and Kyrgyz put the year first: 2021-yil 12-mart, 2021 жылғы 12 наурыз.
    private static func yearFirst(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number) -> DateReading? {
        var next = text.skipSpaces(number.end)
        if text[next] == 0x2D { next += 1 }
        guard let word = text.word(at: next), text.isOne(of: yearNames, word) else { return nil }
        next = text.skipSpaces(word.upperBound)
        guard let day = text.number(at: next), day.digits <= 2 else {
            guard let month = MonthPhrase(at: next, in: text) else { return nil }
            return DateReading(start..<month.range.upperBound, DateParts(year: number.value, month: month.month))
        }
        let hyphen = text[day.end] == 0x2D
        let after = hyphen ? day.end + 1 : text.skipSpaces(day.end)
        guard let month = MonthPhrase(at: after, in: text, afterHyphen: hyphen) else { return nil }
        return DateReading(
            start..<month.range.upperBound, DateParts(year: number.value, month: month.month, day: day.value))
    }

    private static let yearNames: WordSet = ["yil", "yilning", "жылғы", "жылы", "жылдын", "йил", "жылдың"]

    private static func monthBefore(_ text: DateBytes, _ start: Int) -> MonthPhrase? {
        var end = text.skipSpaces(before: start)
        guard end < start else { return nil }
        if let word = text.word(before: end), text.isOne(of: DatePieces.ofWords, word) {
            end = text.skipSpaces(before: word.lowerBound)
        }
        if text[end - 1] == 0x2E || text[end - 1] == 0x2C { end -= 1 }
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
