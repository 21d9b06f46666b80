/// A month as printed: one word, two in the Levant (كانون الثاني), or two names of one month (نيسان/أبريل, يوليو (تموز)).
struct MonthPhrase {
    let range: Range<Int>
    let month: Int
    let isEnglish: Bool

    /// `afterHyphen`: "12-may" needs no capital, for there it can't be a verb.
    init?(at index: Int, in text: DateBytes, afterHyphen: Bool = false) {
        guard let word = text.word(at: index), let (name, range) = MonthPhrase.first(word, text, afterHyphen) else {
            return nil
        }
        let month = name.month
        let joint = MonthPhrase.joint(text, range.upperBound)
        if joint.count > 0, let other = text.word(at: joint.upperBound),
            let (second, end) = MonthPhrase.first(other, text, false), second.month == month,
            joint.count == 1 || text[end.upperBound] == 0x29
        {
            self.init(range: range.lowerBound..<end.upperBound + (joint.count == 1 ? 0 : 1), name)
        } else {
            self.init(range: range, name)
        }
    }

    /// The slash of نيسان/أبريل, or the bracket of يوليو (تموز); empty where neither stands.
    private static func joint(_ text: DateBytes, _ index: Int) -> Range<Int> {
        if text[index] == 0x2F { return index..<index + 1 }
        return text[index] == 0x20 && text[index + 1] == 0x28 ? index..<index + 2 : index..<index
    }

    /// The month whose last letter stands before `index`.
    init?(before index: Int, in text: DateBytes, allowingVerbs: Bool = false) {
        guard let word = text.word(before: index), var (name, range) = MonthPhrase.last(word, text, allowingVerbs)
        else { return nil }
        if text[range.lowerBound - 1] == 0x2F, let other = text.word(before: range.lowerBound - 1),
            let (first, start) = MonthPhrase.last(other, text, false), first.month == name.month
        {
            (name, range) = (first, start.lowerBound..<range.upperBound)
        }
        self.init(range: range, name)
    }

    private init(range: Range<Int>, _ name: MonthName) {
        self.range = range
        month = name.month
        isEnglish = name.isEnglish
    }

    private static func first(_ word: Range<Int>, _ text: DateBytes, _ hyphen: Bool) -> (MonthName, Range<Int>)? {
        if text[word.lowerBound] >= 0xD8, text.isOne(of: levantine, word),
            let second = text.word(at: text.skipSpaces(word.upperBound)), let name = levant(word, second, text)
        {
            return (name, word.lowerBound..<second.upperBound)
        }
        // Vietnamese counts its months.
        if text.isWord("tháng", word), let number = text.number(at: text.skipSpaces(word.upperBound)),
            (1...12).contains(number.value), number.digits <= 2
        {
            let name = MonthName(month: number.value, isEnglish: false, needsCapital: false)
            return (name, word.lowerBound..<number.end)
        }
        return MonthName.of(word, in: text, allowingVerbs: hyphen).map { ($0, word) }
    }

    private static func last(_ word: Range<Int>, _ text: DateBytes, _ verbs: Bool) -> (MonthName, Range<Int>)? {
        if text[word.lowerBound] >= 0xD8, text.isOne(of: ordinals, word),
            let first = text.word(before: text.skipSpaces(before: word.lowerBound)),
            let name = levant(first, word, text)
        {
            return (name, first.lowerBound..<word.upperBound)
        }
        return MonthName.of(word, in: text, allowingVerbs: verbs).map { ($0, word) }
    }

    private static let levantine: WordSet = ["كانون", "تشرين"]
    private static let ordinals: WordSet = ["الأول", "الاول", "الثاني"]

    private static func levant(_ first: Range<Int>, _ second: Range<Int>, _ text: DateBytes) -> MonthName? {
        guard text.isOne(of: ordinals, second), text.isOne(of: levantine, first) else { return nil }
        let isSecond = text.isWord("الثاني", second)
        let month = text.isWord("كانون", first) ? (isSecond ? 1 : 12) : (isSecond ? 11 : 10)
        return MonthName(month: month, isEnglish: false, needsCapital: false)
    }
}
