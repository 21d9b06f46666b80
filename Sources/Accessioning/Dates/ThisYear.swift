import ArchiveModel

/// Days and months without a year in a text that says "this year": the year it is written in is the last it names.
enum ThisYear {
    /// The latest such event, as its month with `~`; nil when the text doesn't say so, or none is later than `anchor`.
    static func latest(
        _ text: DateBytes, printed: [PrintedDate], after anchor: DatedEvent, _ language: NarrativeLanguage
    ) -> DatedEvent? {
        guard let year = anchor.end?.filingYear, let first = anchor.end?.filingMonth,
            isSaid(of: printed, in: text, from: first),
            !says(NarrativeWords.pastYears, in: text, text.range)
        else { return nil }
        let days = printed.compactMap { date -> (month: Int, range: Range<Int>)? in
            guard date.date.filingYear == nil, DatedEvent.isUsable(date, in: text) else { return nil }
            return date.date.start?.month.map { ($0, date.range) }
        }
        var latest: (month: Int, range: Range<Int>)?
        for mentions in [days, months(in: text)] {
            var reader = TenseReader(text, language)
            for mention in mentions
            where mention.month > max(first, latest?.month ?? 0) && reader.tellsOfPast(mention.range) {
                latest = mention
            }
        }
        guard let latest, let date = PublicationDate(year: year, month: latest.month) else { return nil }
        return DatedEvent(range: latest.range, date: .about(date), yearFrom: anchor.range)
    }

    /// "On the 20th of August of this year". A month before the anchor's would mean that this is a later year.
    private static func isSaid(of printed: [PrintedDate], in text: DateBytes, from first: Int) -> Bool {
        let months = printed.compactMap { date -> Int? in
            let behind = date.range.upperBound..<min(text.range.upperBound, date.range.upperBound + 24)
            guard date.date.filingYear == nil, says(NarrativeWords.thisYear, in: text, behind) else { return nil }
            return date.date.start?.month
        }
        return months.min().map { $0 >= first } ?? false
    }

    private static func says(_ phrases: [StaticString], in text: DateBytes, _ range: Range<Int>) -> Bool {
        phrases.contains { phrase in
            let count = phrase.utf8CodeUnitCount
            guard range.count >= count else { return false }
            return (range.lowerBound...(range.upperBound - count)).contains { index in
                text.isWord(phrase, index..<(index + count))
            }
        }
    }

    /// Months with neither day nor year: "in November", "at the beginning of November". At most 100.
    private static func months(in text: DateBytes) -> [(month: Int, range: Range<Int>)] {
        var found: [(month: Int, range: Range<Int>)] = []
        var index = text.range.lowerBound
        var previous: Range<Int>?
        while index < text.range.upperBound, found.count < 100 {
            guard let word = text.word(at: index) else {
                index += max(1, text.letterLength(at: index))
                continue
            }
            if let before = previous, text.isOne(of: NarrativeWords.beforeMonth, before),
                let month = MonthPhrase(at: word.lowerBound, in: text),
                text.digit(at: text.skipSpaces(month.range.upperBound)) == nil,
                !text.isDigit(before: text.skipSpaces(before: before.lowerBound))
            {
                found.append((month.month, month.range))
            }
            previous = word
            index = max(word.upperBound, index + 1)
        }
        return found
    }
}
