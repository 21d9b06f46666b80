import ArchiveModel

/// "About" before a date: `circa 12 March 2021`, `около 12 марта 2021 года`.
enum Approximation {
    /// With case folded.
    static let words = """
        c ca circa about around approximately approx roughly около ок примерно приблизно приблизительно حوالي نحو تقريبا
        vers environ etwa gegen ungefähr hacia alrededor aproximadamente cerca yaklaşık taxminan тахминан шамамен болжол
        тақрибан حدود ĉirkaŭ
        """.spaced
    private static let set = WordSet(words)

    /// With `~`, from that word on; the same where none stands before it, and for a day without a year.
    static func marked(_ date: PrintedDate, in text: DateBytes, floor: Int) -> PrintedDate {
        guard date.date.filingYear != nil, date.date.precision != .interval else { return date }
        let end = text.skipSpaces(before: date.range.lowerBound)
        let point = text[end - 1] == 0x2E ? end - 1 : end
        guard end < date.range.lowerBound, let word = text.word(before: point), word.lowerBound >= floor,
            text.isOne(of: set, word)
        else { return date }
        return PrintedDate(
            range: word.lowerBound..<date.range.upperBound, date: .about(date.date),
            isNumericAmbiguous: date.isNumericAmbiguous)
    }
}
