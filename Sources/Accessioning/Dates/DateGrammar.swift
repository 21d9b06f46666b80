import ArchiveModel

/// Finds dates in bytes, by their figures: where no figure stands there is no date, and most text is passed over.
///
/// Linear in the length of the text. Of two readings the longer wins, and dates never overlap. An impossible date,
/// such as 30 February 2021, is none. Addresses of the web are passed over with what stands in them.
package enum DateGrammar {
    /// Dates in the order in which they stand.
    ///
    /// `05/11/2015` in an archive whose order is unknown is read with the day first, as most of the world writes,
    /// and marked: `2015-11-05?`.
    package static func dates(
        in source: CapturedSource, _ range: Range<Int>, order: NumericOrder = .unknown
    ) -> [PrintedDate] { dates(in: source, range, order: order, at: nil) }

    /// `figures` are those of the range, or of more.
    static func dates(
        in source: CapturedSource, _ range: Range<Int>, order: NumericOrder, at figures: FigurePlaces?
    ) -> [PrintedDate] {
        let text = DateBytes(source.bytes, range)
        var found: [PrintedDate] = []
        scan(text, at: figures) { start, number, floor in
            switch read(text, start, number, floor, order) {
            case .date(let date):
                let start = Weekday.start(before: date.range.lowerBound, in: text, floor: floor)
                let whole = PrintedDate(
                    range: start..<date.range.upperBound, date: date.date,
                    isNumericAmbiguous: date.isNumericAmbiguous)
                DateJoin.append(Approximation.marked(whole, in: text, floor: floor), to: &found, in: text)
                return date.range.upperBound
            case .impossible(let end): return end
            case nil: return nil
            }
        }
        return found
    }

    /// Years that stand alone behind a word that makes them years: `in 2015`, `Since 2010`, `в 2015 году`.
    static func years(
        in source: CapturedSource, _ range: Range<Int>, at figures: FigurePlaces? = nil
    ) -> [PrintedDate] {
        let text = DateBytes(source.bytes, range)
        var found: [PrintedDate] = []
        scan(text, at: figures) { start, number, _ in
            guard number.digits == 4, let year = DatePieces.closedYear(text, start),
                let word = text.word(before: text.skipSpaces(before: start)), isYearWord(word, text),
                let date = PublicationDate(year: year.value)
            else { return nil }
            found.append(PrintedDate(range: start..<year.end, date: date))
            return year.end
        }
        return found
    }

    /// The order that the dates with a day over 12 have.
    package static func numericOrder(in sources: some Sequence<CapturedSource>) -> NumericOrder {
        var dayFirst = 0
        var monthFirst = 0
        for source in sources {
            let text = DateBytes(source.bytes, 0..<source.bytes.count)
            scan(text) { start, number, _ in
                guard text[number.end] == 0x2F, let second = text.number(at: number.end + 1),
                    case .date(let date)? = NumericForm.read(text, start, number, .dayFirst)
                else { return nil }
                if number.digits <= 2, number.value > 12 { dayFirst += 1 }
                if number.digits <= 2, second.value > 12 { monthFirst += 1 }
                return date.range.upperBound
            }
        }
        return NumericOrder(dayFirst: dayFirst, monthFirst: monthFirst)
    }

    /// "in 2015", or "in the summer of 2017", "осенью 2019".
    private static func isYearWord(_ word: Range<Int>, _ text: DateBytes) -> Bool {
        if text.isOne(of: prepositions, word) || text.isOne(of: seasons, word) { return true }
        guard text.isWord("of", word), let before = text.word(before: text.skipSpaces(before: word.lowerBound)) else {
            return false
        }
        return text.isOne(of: seasons, before)
    }

    private static let seasons: WordSet = [
        "spring", "summer", "autumn", "fall", "winter", "весной", "летом", "осенью", "зимой", "ربيع", "صيف", "خريف",
        "شتاء",
    ]

    private static let prepositions: WordSet = [
        "in", "since", "by", "during", "from", "until", "before", "after", "year", "en", "jaro", "ekde", "dum", "au",
        "depuis", "seit", "jahr", "в", "с", "عام", "سنة", "منذ",
    ]

    private static func read(
        _ text: DateBytes, _ start: Int, _ number: DateBytes.Number, _ floor: Int, _ order: NumericOrder
    ) -> DateReading? {
        if text[number.end] >= 0xE5 || text[number.end] == 0x20, let reading = EastAsianForm.read(text, start, number) {
            return reading
        }
        // No other form begins with a figure of three digits or of more than four.
        guard number.digits <= 4, number.digits != 3 else { return nil }
        if let reading = NumericForm.read(text, start, number, order) { return reading }
        if number.digits == 4 { return YearForm.read(text, start, number, floor: floor) }
        let monthFirst = MonthDayForm.read(text, start, number, floor: floor)
        // "March 12 April 2021" is no one's habit; a month before the day is the nearer one.
        if let reading = monthFirst ?? DayMonthForm.read(text, start, number) { return reading }
        return RomanMonthForm.read(text, start, number) ?? HijriForm.read(text, start, number)
    }

    /// Calls `visit` with every number that begins a figure; it gives where to go on, or nil to pass the figure over.
    private static func scan(
        _ text: DateBytes, at figures: FigurePlaces? = nil, _ visit: (Int, DateBytes.Number, Int) -> Int?
    ) {
        var cursor = 0
        var index = text.range.lowerBound
        var floor = index
        let end = text.range.upperBound
        while index < end {
            let byte = text.bytes[index]
            guard FigurePlaces.isOne(byte) else {
                index =
                    figures?.next(from: index + 1, until: end, &cursor)
                    ?? text.bytes.withUnsafeBufferPointer { FigurePlaces.next(in: $0, index + 1..<end) }
                continue
            }
            if byte == 0x3A, text[index + 1] == 0x2F, text[index + 2] == 0x2F {
                index = afterAddress(text, index)
                continue
            }
            guard byte != 0x3A, let number = text.number(at: index) else {
                index += 1
                continue
            }
            if isInside(text, index) {
                index = number.end
            } else if let next = visit(index, number, floor), next > index {
                index = next
                floor = next
            } else {
                index = number.end
            }
        }
    }

    /// Past the rest of an address of the web: to white space, `>` or `)`.
    private static func afterAddress(_ text: DateBytes, _ start: Int) -> Int {
        var index = start
        while index < text.range.upperBound {
            let byte = text.bytes[index]
            if byte <= 0x20 || byte == 0x3E || byte == 0x29 { break }
            index += 1
        }
        return index
    }

    /// The digits go on a figure, a name or a price: `1,435`, `B12`, `$2015`, `1986-87`.
    private static func isInside(_ text: DateBytes, _ index: Int) -> Bool {
        switch text[index - 1] {
        case 0x24, 0x23, 0x5F: true
        case 0x2C, 0x2E, 0x2D, 0x2F, 0x3A, 0x2B: text.isDigit(before: index - 1)
        case 0, 0x20: false
        default: text.letterStart(before: index) != nil
        }
    }
}
