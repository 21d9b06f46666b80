import ArchiveModel

/// The year of a day printed without one, from what stands in its own paragraph.
enum CarriedYear {
    /// A name with its year: "Quiet Water - 2022", "Soundings-2022".
    struct Name {
        let range: Range<Int>
        let year: Int
    }

    /// Names whose year ends them, before closing quotes.
    static func names(in text: DateBytes, at figures: FigurePlaces) -> [Name] {
        var found: [Name] = []
        var index = text.range.lowerBound
        var cursor = 0
        while index < text.range.upperBound {
            let byte = text.bytes[index]
            guard byte == 0x32 || byte == 0x31, let number = text.number(at: index) else {
                index =
                    FigurePlaces.isOne(byte)
                    ? index + 1 : figures.next(from: index + 1, until: text.range.upperBound, &cursor)
                continue
            }
            if number.digits == 4, NumericForm.isYear(number.value), isQuoteEnd(text, number.end),
                let start = nameStart(text, index)
            {
                found.append(Name(range: start..<number.end, year: number.value))
            }
            index = number.end
        }
        return found
    }

    /// A name of the same paragraph wins; otherwise the day before it that has a year, up to three months earlier.
    static func resolve(
        _ date: PrintedDate, after other: PrintedDate?, _ names: [Name], in text: DateBytes
    ) -> DatedEvent? {
        let paragraph = Sentence.paragraph(date.range, in: text)
        if let name = first(of: names, from: paragraph.lowerBound), paragraph.contains(name.range.lowerBound) {
            return event(date, year: name.year, from: name.range)
        }
        guard let other, paragraph.contains(other.range.lowerBound), other.date.precision == .day,
            let year = other.date.filingYear, let first = other.date.filingMonth,
            let month = date.date.end?.month, month >= first, month <= first + 3
        else { return nil }
        return event(date, year: year, from: other.range)
    }

    private static func first(of names: [Name], from offset: Int) -> Name? {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low < names.count ? names[low] : nil
    }

    private static func event(_ date: PrintedDate, year: Int, from range: Range<Int>) -> DatedEvent? {
        date.date.end?.inYear(year).map { DatedEvent(range: date.range, date: $0, yearFrom: range) }
    }

    private static func isQuoteEnd(_ text: DateBytes, _ index: Int) -> Bool {
        switch text[index] {
        case 0x22, 0x27: true
        case 0xE2: text[index + 1] == 0x80 && (text[index + 2] == 0x9D || text[index + 2] == 0x99)
        case 0xC2: text[index + 1] == 0xBB
        default: false
        }
    }

    /// Start of the word before the hyphen or dash before `index`.
    private static func nameStart(_ text: DateBytes, _ index: Int) -> Int? {
        let end = text.skipSpaces(before: index)
        var dash = end - 1
        if text[dash] != 0x2D {
            dash = end - 3
            guard text[dash] == 0xE2, text[dash + 1] == 0x80 else { return nil }
        }
        return text.word(before: text.skipSpaces(before: dash))?.lowerBound
    }
}
