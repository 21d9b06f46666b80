/// The small words and marks between the parts of a date.
enum DatePieces {
    static let ofWords: WordSet = ["of", "de", "del", "la", "di", "da", "شهر"]
    private static let ordinals: WordSet = [
        "st", "nd", "rd", "th", "er", "a", "an", "го", "е", "ое", "го", "ші", "нчи", "чи", "i", "inchi", "nchi",
    ]
    private static let toWords: WordSet = [
        "to", "through", "thru", "till", "al", "au", "bis", "по", "до", "ĝis",
    ]
    private static let yearWords: WordSet = ["года", "году", "год", "г", "yil", "yili", "жылы", "سال", "م"]

    private static let andWords: WordSet = ["and", "и", "و", "kaj", "y", "et", "und"]
    private static let clockWords: WordSet = ["gmt", "hours", "hrs", "utc", "est", "edt"]
    static let onWords: WordSet = ["on", "in"]

    struct Year {
        let value: Int
        let end: Int
    }

    /// Past `th`, `-a`, `-го` or `º`.
    static func afterOrdinal(_ text: DateBytes, _ index: Int) -> Int {
        let isHyphen = text[index] == 0x2D
        if let word = text.word(at: isHyphen ? index + 1 : index), text.isOne(of: ordinals, word) {
            return word.upperBound
        }
        if text[index] == 0xC2, text[index + 1] == 0xBA || text[index + 1] == 0xAA { return index + 2 }
        return index
    }

    /// As `afterOrdinal`, and past the German point: only where a month must follow.
    static func afterOrdinalOrPoint(_ text: DateBytes, _ index: Int) -> Int {
        let end = afterOrdinal(text, index)
        return end == index && text[end] == 0x2E && text[end + 1] == 0x20 ? end + 1 : end
    }

    static func afterPoint(_ text: DateBytes, _ index: Int) -> Int { text[index] == 0x2E ? index + 1 : index }

    /// Past a dash or a word between the ends of a span.
    static func afterLink(_ text: DateBytes, _ index: Int, allowingAnd: Bool = false) -> (end: Int, isAnd: Bool)? {
        let next = text.skipSpaces(index)
        if let dash = text.skipDash(next) { return (text.skipSpaces(dash), false) }
        guard next > index, let word = text.word(at: next) else { return nil }
        if text.isOne(of: toWords, word) { return (text.skipSpaces(word.upperBound), false) }
        guard allowingAnd, text.isOne(of: andWords, word) else { return nil }
        return (text.skipSpaces(word.upperBound), true)
    }

    /// A year behind a day or a month, with `, `, ` of `, `-` or nothing between, and with a following "года".
    static func year(_ text: DateBytes, _ index: Int) -> Year? {
        let start = afterPoint(text, index)
        var next = start
        if text[next] == 0x2D || text[next] == 0x2F {
            next += 1
        } else {
            if text[next] == 0x2C { next += 1 } else if text[next] == 0xD8, text[next + 1] == 0x8C { next += 2 }
            next = text.skipSpaces(next)
            if let word = text.word(at: next), text.isOne(of: ofWords, word) {
                next = text.skipSpaces(word.upperBound)
            }
            guard next > index else { return nil }
        }
        return closedYear(text, next)
    }

    /// Four digits that stand alone: no `2021-2025`, `1,435`, `2015s`, `1430 GMT`.
    static func closedYear(_ text: DateBytes, _ index: Int) -> Year? {
        guard let number = text.number(at: index), number.digits == 4, NumericForm.isYear(number.value) else {
            return nil
        }
        let end = number.end
        if text.letterLength(at: end) > 0 || text[end] == 0x25 || text[end] == 0x2F { return nil }
        if text[end] == 0x2C || text[end] == 0x2E || text[end] == 0x3A, text.digit(at: end + 1) != nil { return nil }
        if let dash = text.skipDash(end), text.digit(at: dash) != nil { return nil }
        guard let word = text.word(at: text.skipSpaces(end)) else { return Year(value: number.value, end: end) }
        if text.isOne(of: clockWords, word) { return nil }
        guard text.isOne(of: yearWords, word) else { return Year(value: number.value, end: end) }
        return Year(value: number.value, end: afterAbbreviation(text, word))
    }

    private static func afterAbbreviation(_ text: DateBytes, _ word: Range<Int>) -> Int {
        word.count == 2 ? afterPoint(text, word.upperBound) : word.upperBound
    }

    /// Year of the first end of a span that runs over the turn of the year.
    static func yearBefore(_ year: Int?, _ first: Int?, _ last: Int?) -> Int? {
        guard let year, let first, let last else { return year }
        return first > last ? year - 1 : year
    }
}
