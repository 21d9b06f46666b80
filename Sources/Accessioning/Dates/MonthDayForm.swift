import ArchiveModel

/// The month before its day, as English has it: `March 12, 2021`, `October 17 to 21`, `July 30 to August 10`.
enum MonthDayForm {
    /// Nothing before `floor` is looked at: it belongs to the date before.
    static func read(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number, floor: Int) -> DateReading? {
        guard number.digits <= 2, (1...31).contains(number.value),
            let month = month(text, before: start, end: number.end),
            month.range.lowerBound >= floor
        else { return nil }
        let end = DatePieces.afterOrdinal(text, number.end)
        let first = DateParts(month: month.month, day: number.value)
        if let year = DatePieces.year(text, end) {
            return DateReading(
                month.range.lowerBound..<year.end,
                DateParts(year: year.value, month: first.month, day: first.day))
        }
        if let span = span(text, month.range.lowerBound, first, end) { return span }
        guard isClosed(text, end) else { return nil }
        return DateReading(month.range.lowerBound..<end, first)
    }

    private static func span(_ text: DateBytes, _ start: Int, _ first: DateParts, _ end: Int) -> DateReading? {
        guard let link = DatePieces.afterLink(text, end) else { return nil }
        var next = link.end
        var month = first.month
        if let other = MonthPhrase(at: next, in: text) {
            month = other.month
            next = text.skipSpaces(DatePieces.afterPoint(text, other.range.upperBound))
        }
        guard let last = text.number(at: next), last.digits <= 2, (1...31).contains(last.value) else { return nil }
        let close = DatePieces.afterOrdinal(text, last.end)
        guard isClosed(text, close) else { return nil }
        let year = DatePieces.year(text, close)
        // "LONDON, March 9 - 12 people": a dateline's dash stands between spaces, and no year closes the span.
        if year == nil, text[end] == 0x20, text.skipDash(text.skipSpaces(end)) != nil { return nil }
        return DateReading(
            start..<(year?.end ?? close),
            from: DateParts(
                year: DatePieces.yearBefore(year?.value, first.month, month), month: first.month, day: first.day),
            to: DateParts(year: year?.value, month: month, day: last.value))
    }

    private static func month(_ text: DateBytes, before start: Int, end number: Int) -> MonthPhrase? {
        var end = text.skipSpaces(before: start)
        guard end < start else { return nil }
        if let word = text.word(before: end), text.isWord("the", word) {
            end = text.skipSpaces(before: word.lowerBound)
        }
        if text[end - 1] == 0x2E { end -= 1 }
        // "Bogota, march 4 - the price": between a comma and a dash "march" is no verb.
        let isDateline = text[number] == 0x20 && text.skipDash(number + 1) != nil
        // "Июнь 15, 2020": blogging software prints the English order with the language's own names.
        guard let phrase = MonthPhrase(before: end, in: text, allowingVerbs: isDateline),
            phrase.isEnglish || text[number] == 0x2C && DatePieces.year(text, number) != nil
        else { return nil }
        let isCapital = text[phrase.range.lowerBound] & 0x20 == 0
        return isCapital || !isDateline || text[phrase.range.lowerBound - 2] == 0x2C ? phrase : nil
    }

    /// The figure ends here: no time of day, share, fraction or "12-year-old".
    private static func isClosed(_ text: DateBytes, _ end: Int) -> Bool {
        switch text[end] {
        case 0x25: false
        case 0x2C, 0x2E, 0x3A: text.digit(at: end + 1) == nil
        case 0x2D: text.letterLength(at: end + 1) == 0 && text.digit(at: end + 1) == nil
        default: text.letterLength(at: end) == 0
        }
    }
}
