import ArchiveModel

/// The month as a Roman number, as in Russia and Poland: `12.VII.2015`, `12/VII/2015`, `12 VII 2015`.
enum RomanMonthForm {
    private static let months = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

    /// The same separator stands on both sides, and a year behind it.
    static func read(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number) -> DateReading? {
        guard number.digits <= 2, let (separator, next) = separator(text, number.end), let word = text.word(at: next),
            word.count <= 4, let month = month(text, word),
            let (other, behind) = self.separator(text, word.upperBound), other == separator,
            let year = DatePieces.closedYear(text, behind)
        else { return nil }
        return DateReading(start..<year.end, DateParts(year: year.value, month: month, day: number.value))
    }

    private static func separator(_ text: DateBytes, _ index: Int) -> (UInt8, Int)? {
        switch text[index] {
        case 0x2E: (0x2E, text[index + 1] == 0x20 ? index + 2 : index + 1)
        case 0x2F, 0x2D, 0x20: (text[index], index + 1)
        default: nil
        }
    }

    private static func month(_ text: DateBytes, _ word: Range<Int>) -> Int? {
        guard word.allSatisfy({ [0x49, 0x56, 0x58].contains(text[$0]) }) else { return nil }
        let roman = String(decoding: word.map { text[$0] }, as: UTF8.self)
        return months.firstIndex(of: roman).map { $0 + 1 }
    }
}
