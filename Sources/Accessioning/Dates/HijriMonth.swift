/// A month of the solar or the lunar Hijri calendar as printed; the names are those of Unicode CLDR, with Afghanistan's
/// and the usual spellings in Latin letters besides.
struct HijriMonth {
    let range: Range<Int>
    let calendar: HijriCalendar
    /// 1–12.
    let number: Int

    private static let solar = [
        "فروردین حمل farvardin", "اردیبهشت ثور ordibehesht", "خرداد جوزا khordad", "تیر سرطان",
        "مرداد امرداد اسد mordad",
        "شهریور سنبله shahrivar", "مهر میزان mehr", "آبان عقرب aban", "آذر قوس azar", "دی جدی", "بهمن دلو bahman",
        "اسفند حوت esfand",
    ]
    private static let lunar = [
        "محرم المحرم muharram", "صفر safar", "", "", "", "", "رجب rajab", "شعبان shaban shaaban",
        "رمضان ramadan ramazan",
        "شوال shawwal", "", "",
    ]
    /// Months of two words: ربيع الأول, جمادى الآخرة, ذو القعدة.
    private static let pairs: [(first: String, second: String, number: Int)] = [
        ("ربيع ربیع", "الأول الاول اول", 3), ("ربيع ربیع", "الآخر الاخر الثاني الثانی ثانی", 4),
        ("جمادى جمادي جمادی", "الأولى الاولى الأول الاول اول", 5),
        ("جمادى جمادي جمادی", "الآخرة الاخرة الثانية الثاني ثانی", 6), ("ذو ذي ذی", "القعدة القعده قعده", 11),
        ("ذو ذي ذی", "الحجة الحجه حجه", 12),
    ]

    private static let single: [UInt64: (HijriCalendar, Int)] = {
        var names: [UInt64: (HijriCalendar, Int)] = [:]
        for (calendar, rows) in [(HijriCalendar.solar, solar), (.lunar, lunar)] {
            for (index, row) in rows.enumerated() {
                for name in row.spaceSeparated { names[hash(name)] = (calendar, index + 1) }
            }
        }
        return names
    }()
    private static let double: [UInt64: Int] = {
        var names: [UInt64: Int] = [:]
        for pair in pairs {
            for first in pair.first.spaceSeparated {
                for second in pair.second.spaceSeparated { names[hash(first) &* 31 &+ hash(second)] = pair.number }
            }
        }
        return names
    }()

    /// The month that begins at `index`.
    init?(at index: Int, in text: DateBytes) {
        guard let word = text.word(at: index) else { return nil }
        self.init(word, text.word(at: text.skipSpaces(word.upperBound)), text)
    }

    /// The month whose last letter stands before `index`.
    init?(before index: Int, in text: DateBytes) {
        guard let word = text.word(before: index) else { return nil }
        if let first = text.word(before: text.skipSpaces(before: word.lowerBound)), text[first.lowerBound] >= 0xD8,
            let pair = HijriMonth.double[text.foldedHash(first) &* 31 &+ text.foldedHash(word)]
        {
            self.init(first.lowerBound..<word.upperBound, .lunar, pair)
        } else {
            self.init(word, nil, text)
        }
    }

    private init?(_ word: Range<Int>, _ next: Range<Int>?, _ text: DateBytes) {
        // In Latin letters a name has its capital.
        guard text[word.lowerBound] >= 0xD8 || (0x41...0x5A).contains(text[word.lowerBound]) else { return nil }
        let hash = text.foldedHash(word)
        if let next, text[word.lowerBound] >= 0xD8,
            let pair = HijriMonth.double[hash &* 31 &+ text.foldedHash(next)]
        {
            self.init(word.lowerBound..<next.upperBound, .lunar, pair)
        } else if let (calendar, number) = HijriMonth.single[hash] {
            self.init(word, calendar, number)
        } else {
            return nil
        }
    }

    private init(_ range: Range<Int>, _ calendar: HijriCalendar, _ number: Int) {
        self.range = range
        self.calendar = calendar
        self.number = number
    }

    private static func hash(_ name: Substring) -> UInt64 {
        let bytes = DateBytes(Array(name.utf8), 0..<name.utf8.count)
        return bytes.foldedHash(bytes.range)
    }
}
