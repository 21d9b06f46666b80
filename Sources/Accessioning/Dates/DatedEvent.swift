import ArchiveModel

/// Something that happened, with the date printed for it.
struct DatedEvent {
    /// Where its date stands.
    let range: Range<Int>
    /// As printed, or with the year that its neighbours carry.
    let date: PublicationDate
    /// The words that carry the year, where it isn't printed with the day.
    let yearFrom: Range<Int>?

    /// Last day or month of it: what a text that tells of it can't precede. Nil without a year.
    var end: PublicationDate? { date.end }
}

extension DatedEvent {
    /// Past events with a year, in the order of the text: days, months, and lone years. `dates` are in order too.
    static func all(
        _ dates: [PrintedDate], _ names: [CarriedYear.Name], in bytes: DateBytes, _ language: NarrativeLanguage
    ) -> [DatedEvent] {
        var events: [DatedEvent] = []
        var reader = TenseReader(bytes, language)
        var lastDated: PrintedDate?
        for date in dates {
            defer { if date.date.filingYear != nil { lastDated = date } }
            guard isUsable(date, in: bytes), reader.tellsOfPast(date.range) else { continue }
            if date.date.filingYear != nil {
                events.append(DatedEvent(range: date.range, date: date.date, yearFrom: nil))
            } else if let carried = CarriedYear.resolve(date, after: lastDated, names, in: bytes) {
                events.append(carried)
            }
        }
        return events
    }

    /// Neither a limit ("by May 2016") nor vague, nor with figures of which none knows which is the day.
    static func isUsable(_ date: PrintedDate, in bytes: DateBytes) -> Bool {
        guard !date.isNumericAmbiguous, !date.date.isApproximate, !date.date.isUncertain else { return false }
        switch date.date.precision {
        case .decade, .century, .season: return false
        default: break
        }
        var before = date.range.lowerBound
        // "end-September 1987", "April-June 1987": what the hyphen joins is a span or a point of accounts.
        if bytes[before - 1] == 0x2D { return false }
        for _ in 0..<4 {
            before = bytes.skipSpaces(before: before)
            if bytes[before - 1] == 0x3A { before -= 1 }
            guard let word = bytes.word(before: before) else { return true }
            if bytes.isOne(of: NarrativeWords.noEvent, word) { return false }
            guard bytes.isOne(of: NarrativeWords.between, word) else { return true }
            before = word.lowerBound
        }
        return true
    }
}
