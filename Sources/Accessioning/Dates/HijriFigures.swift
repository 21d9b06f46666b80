import ArchiveModel

/// Which calendar figures such as `1399/07/12` are of: the word behind them says it, else their digits, else the text
/// around them.
enum HijriFigures {
    /// How far the text around is looked at, in bytes.
    private static let reach = 400
    private static let solarWords: WordSet = ["ش", "شمسی", "خورشیدی", "شمسي"]
    private static let lunarWords: WordSet = ["ق", "قمری", "قمري", "هجري", "هجرية"]
    private static let hijriWords: WordSet = ["هـ", "ه", "ھ", "هجری"]

    /// Nil for a year of no Hijri calendar, and where nothing speaks for one.
    static func read(_ range: Range<Int>, _ parts: DateParts, in text: DateBytes) -> DateReading? {
        guard let year = parts.year, let month = parts.month, let day = parts.day, HijriCalendar.years.contains(year)
        else { return nil }
        if let calendar = named(text, range.upperBound) ?? written(text, range) {
            return HijriForm.reading(range, calendar.date(year: year, month: month, day: day))
        }
        // With slashes, and the year first: Iran's habit, and no one's who writes of the Middle Ages.
        guard text.digit(at: range.lowerBound + 3) != nil, text[range.lowerBound + 4] == 0x2F,
            let date = HijriCalendar.solar.date(year: year, month: month, day: day)
        else { return nil }
        return .date(PrintedDate(range: range, date: date.uncertain))
    }

    private static func named(_ text: DateBytes, _ end: Int) -> HijriCalendar? {
        guard let word = text.word(at: text.skipSpaces(end)) else { return nil }
        if text.isOne(of: solarWords, word) { return .solar }
        if text.isOne(of: lunarWords, word) { return .lunar }
        guard text.isOne(of: hijriWords, word) else { return nil }
        let next = text.skipSpaces(DatePieces.afterPoint(text, word.upperBound))
        if let second = text.word(at: next), text.isOne(of: solarWords, second) { return .solar }
        return .lunar
    }

    /// Persian has letters and digits that Arabic lacks, and the other way round.
    private static func written(_ text: DateBytes, _ range: Range<Int>) -> HijriCalendar? {
        if text[range.lowerBound] == 0xDB { return .solar }
        let low = max(0, range.lowerBound - reach)
        let high = min(text.bytes.count, range.upperBound + reach)
        var persian = 0
        var arabic = 0
        for index in low..<max(low, high - 1) {
            switch (text.bytes[index], text.bytes[index + 1]) {
            // پ چ ژ ک گ ی
            case (0xD9, 0xBE), (0xDA, 0x86), (0xDA, 0x98), (0xDA, 0xA9), (0xDA, 0xAF), (0xDB, 0x8C): persian += 1
            // ة ى ي ك
            case (0xD8, 0xA9), (0xD9, 0x89), (0xD9, 0x8A), (0xD9, 0x83): arabic += 1
            default: continue
            }
        }
        return persian == arabic ? nil : persian > arabic ? .solar : .lunar
    }
}
