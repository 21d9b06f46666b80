/// The small words and marks between the parts of a date.
enum DatePieces {
    static let ofWords = WordSet(
        "of de del do la di da năm شهر ماه من لشهر عام سنة لعام لسنة سال соли сол".spaced)
    private static let ordinals = WordSet(
        """
        st nd rd th er e a an o ум уми юм юми го ого е ое ше ші інші нші шы нчи нчы чи чу чү чы i inchi nchi
        """.spaced)
    private static let toWords = WordSet(
        "to through thru till al au bis по до ĝis a à até إلى الى تا".spaced)
    private static let yearWords = WordSet(
        """
        r roku године godine года году год г року році рік р yil yili yilda йил йили йилда жыл жылы жылғы жылдын жылдың ж سال م ه هـ ھ ش
        """.spaced)
    private static let andWords = WordSet("and и و kaj y et und e ve va ва және жана".spaced)
    private static let clockWords: WordSet = ["gmt", "hours", "hrs", "utc", "est", "edt"]
    static let onWords: WordSet = ["on", "in"]

    struct Year {
        let value: Int
        let end: Int
    }

    /// Past `th`, `-a`, `-го`, `º` or `°`.
    static func afterOrdinal(_ text: DateBytes, _ index: Int) -> Int {
        let isHyphen = text[index] == 0x2D
        if let word = text.word(at: isHyphen ? index + 1 : index), text.isOne(of: ordinals, word) {
            return word.upperBound
        }
        let mark = afterPoint(text, index)
        return text[mark] == 0xC2 && [0xBA, 0xAA, 0xB0].contains(text[mark + 1]) ? mark + 2 : index
    }

    /// As `afterOrdinal`, and past the German point: only where a month must follow.
    static func afterOrdinalOrPoint(_ text: DateBytes, _ index: Int) -> Int {
        let end = afterOrdinal(text, index)
        // A space or a dash.
        return text[end] == 0x2E && [0x20, 0xC2, 0xE2, 0x2D].contains(text[end + 1]) ? end + 1 : end
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

    /// Start of a dash, a slash or a word between the ends of a span, before `index`.
    static func linkStart(_ text: DateBytes, before index: Int) -> (start: Int, isAnd: Bool)? {
        let end = text.skipSpaces(before: index)
        if text[end - 1] == 0x2D || text[end - 1] == 0x2F { return (text.skipSpaces(before: end - 1), false) }
        if text.skipDash(end - 3) == end { return (text.skipSpaces(before: end - 3), false) }
        guard end < index, let word = text.word(before: end) else { return nil }
        let isAnd = text.isOne(of: andWords, word)
        guard isAnd || text.isOne(of: toWords, word) else { return nil }
        return (text.skipSpaces(before: word.lowerBound), isAnd)
    }

    /// Past words such as "of" and "de la", at most two, and the spaces around them.
    static func afterOf(_ text: DateBytes, _ index: Int) -> Int {
        var next = text.skipSpaces(index)
        for _ in 0..<2 {
            guard let word = text.word(at: next), text.isOne(of: ofWords, word) else { break }
            next = text.skipSpaces(word.upperBound)
        }
        return next
    }

    /// A year behind a day or a month, with `, `, ` of `, `-` or nothing between, and with a following "года".
    static func year(_ text: DateBytes, _ index: Int) -> Year? {
        let start = afterPoint(text, index)
        var next = start
        if text[next] == 0x2D || text[next] == 0x2F {
            next += 1
        } else {
            if text[next] == 0x2C { next += 1 } else if text[next] == 0xD8, text[next + 1] == 0x8C { next += 2 }
            next = afterOf(text, next)
            guard next > index else { return nil }
        }
        return closedYear(text, next)
    }

    /// Four digits that stand alone: no `2021-2025`, `1,435`, `2015s`, `1430 GMT`.
    static func closedYear(_ text: DateBytes, _ index: Int) -> Year? {
        guard let number = text.number(at: index) else { return nil }
        if let year = BuddhistYear.read(number, at: index, in: text) ?? doubled(number, at: index, in: text) {
            return year
        }
        guard number.digits == 4, NumericForm.isYear(number.value) else { return nil }
        let end = number.end
        if text.letterLength(at: end) > 0 { return attachedYear(text, number) }
        if text[end] == 0x25 || text[end] == 0x2F { return nil }
        if text[end] == 0x2C || text[end] == 0x2E || text[end] == 0x3A, text.digit(at: end + 1) != nil { return nil }
        if let dash = text.skipDash(end) {
            if text.digit(at: dash) != nil { return nil }
            if text[end] == 0x2D, let word = text.word(at: dash), text.isOne(of: yearWords, word) {
                return Year(value: number.value, end: afterAbbreviation(text, word))
            }
        }
        guard let word = text.word(at: text.skipSpaces(end)) else { return Year(value: number.value, end: end) }
        if text.isOne(of: clockWords, word) { return nil }
        guard text.isOne(of: yearWords, word) else { return Year(value: number.value, end: end) }
        return Year(value: number.value, end: afterAbbreviation(text, word))
    }

    /// `8 Dec 20218 Dec 2021`, `Dec 8, 2021Dec 8, 2021`: a page that prints its day twice, run together.
    private static func doubled(_ number: DateBytes.Number, at index: Int, in text: DateBytes) -> Year? {
        let end = index + 4
        guard (4...6).contains(number.digits), number.end == index + number.digits,
            let first = text.number(at: index), first.digits == number.digits
        else { return nil }
        let year = (0..<4).reduce(0) { $0 * 10 + Int(text[index + $1] &- 0x30) }
        guard NumericForm.isYear(year) else { return nil }
        let month = number.digits == 4 ? end : text.skipSpaces(number.end)
        guard number.digits == 4 ? text[end] &- 0x41 < 26 : month > number.end,
            MonthPhrase(at: month, in: text) != nil
        else { return nil }
        return Year(value: year, end: end)
    }

    /// `2015г.`, `٢٠١٥م`.
    private static func attachedYear(_ text: DateBytes, _ number: DateBytes.Number) -> Year? {
        guard let word = text.word(at: number.end), text.isOne(of: yearWords, word) else { return nil }
        return Year(value: number.value, end: afterAbbreviation(text, word))
    }

    /// A letter for the year may have a point; Arabic letters have none.
    private static func afterAbbreviation(_ text: DateBytes, _ word: Range<Int>) -> Int {
        word.count == 2 && text[word.lowerBound] < 0xD8 ? afterPoint(text, word.upperBound) : word.upperBound
    }

    /// Whether the figure at `end` may end a date: nothing joins it but a word for the year.
    static func isClosedByYearWord(_ text: DateBytes, _ end: Int) -> Bool {
        text.word(at: end).map { text.isOne(of: yearWords, $0) } ?? false
    }

    /// Year of the first end of a span that runs over the turn of the year.
    static func yearBefore(_ year: Int?, _ first: Int?, _ last: Int?) -> Int? {
        guard let year, let first, let last else { return year }
        return first > last ? year - 1 : year
    }
}
