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

    /// In running prose, neither a limit ("by May 2016") nor vague, nor with figures of which none knows which is the day.
    static func isUsable(_ date: PrintedDate, in bytes: DateBytes) -> Bool {
        guard !date.isNumericAmbiguous, !date.date.isApproximate, !date.date.isUncertain else { return false }
        switch date.date.precision {
        case .decade, .century, .season: return false
        // "April–June 1987" is a span or a point of accounts.
        case .interval where date.date.end?.precision == .month: return false
        default: break
        }
        let at = date.range.lowerBound
        if CaptureWords.openLine(at: at, in: bytes) || CaptureWords.openClause(before: at, in: bytes) { return false }
        guard RunningProse.holds(at, in: bytes), !speaksOfItself(at, in: bytes) else { return false }
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

    /// "This article was archived on 3 May 2020." tells of the text, and is no part of it.
    private static func speaksOfItself(_ index: Int, in text: DateBytes) -> Bool {
        var start = index
        let floor = max(text.range.lowerBound, index - 160)
        while start > floor, text[start - 1] != 0x0A { start -= 1 }
        start = text.skipSpaces(start)
        guard let this = text.word(at: start), text.isOne(of: these, this),
            let noun = text.word(at: text.skipSpaces(this.upperBound))
        else { return false }
        return text.isOne(of: writings, noun)
    }

    private static let these: WordSet = [
        "this", "эта", "этот", "ця", "هذا", "هذه", "cet", "cette", "dieser", "este", "esta", "questo", "bu", "tiu",
        "این",
    ]
    private static let writings: WordSet = [
        "article", "story", "post", "page", "piece", "entry", "статья", "текст", "материал", "страница", "стаття",
        "المقال", "الصفحة", "artikel", "beitrag", "artículo", "página", "artigo", "articolo", "makale", "sayfa",
        "haber",
        "artikolo", "paĝo", "مقاله", "maqola",
    ]
}
