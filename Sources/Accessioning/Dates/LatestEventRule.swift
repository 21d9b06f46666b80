import ArchiveModel

/// Dates a text that prints no date of publication by the latest event that it tells of.
///
/// Only what has been counts, in sentences that hold no plan, limit or condition: a bound too early says little, a
/// bound too late is false. What the text says of days to come is passed over, and so are languages whose tenses
/// are not known here.
package enum LatestEventRule {
    /// One conjectured claim, or none where nothing can be dated: `2021-07-31/..` that day or later, `2015-11~` about
    /// then. `printed` are the dates of the whole text, in order; `tag` is its language.
    package static func claims(
        in text: CapturedText, printed: [PrintedDate], language tag: LanguageTag?
    ) -> [Claim<PublicationDate>] {
        claims(in: text, printed: printed, language: tag, at: FigurePlaces(text.source.bytes, text.range))
    }

    /// `figures` are those of the text.
    static func claims(
        in text: CapturedText, printed: [PrintedDate], language tag: LanguageTag?, at figures: FigurePlaces
    ) -> [Claim<PublicationDate>] {
        let bytes = DateBytes(text.source.bytes, text.range)
        let years = DateGrammar.years(in: text.source, bytes.range, at: figures)
        let dates = years.isEmpty ? printed : (printed + years).sorted { $0.range.lowerBound < $1.range.lowerBound }
        let names = CarriedYear.names(in: bytes, at: figures)
        guard !names.isEmpty || dates.contains(where: { $0.date.filingYear != nil }),
            let language = tag.flatMap(NarrativeLanguage.of),
            let latest = latest(DatedEvent.all(dates, names, in: bytes, language))
        else { return [] }
        if let recent = ThisYear.latest(bytes, printed: printed, after: latest, language) {
            return [claim(recent, text, published: "about then")]
        }
        guard let end = latest.end, let year = end.filingYear else { return [] }
        // A text that only looks far back would be filed where it looks.
        if end.precision == .year, year < earliestLoneYear { return [] }
        let when = end.precision == .day ? "on that day" : end.precision == .month ? "in that month" : "in that year"
        let event = DatedEvent(range: latest.range, date: end.orLater, yearFrom: latest.yearFrom)
        return [claim(event, text, published: "\(when) or later")]
    }

    private static let earliestLoneYear = 1990

    /// The one that begins last; of two that begin on one day the more precise.
    private static func latest(_ events: [DatedEvent]) -> DatedEvent? {
        events.filter { $0.end?.earliest != nil }.max { left, right in
            guard let first = left.end?.earliest, let second = right.end?.earliest, first != second else {
                return precisionRank(left) < precisionRank(right)
            }
            return first < second
        }
    }

    private static func precisionRank(_ event: DatedEvent) -> Int {
        event.end?.precision == .day ? 2 : event.end?.precision == .month ? 1 : 0
    }

    private static func claim(
        _ event: DatedEvent, _ text: CapturedText, published: String
    ) -> Claim<PublicationDate> {
        let year = event.yearFrom.map { ", with the year of '\(text.source.text($0))'" } ?? ""
        let note = "latest event in the text\(year); published \(published)"
        return Claim(event.date, .conjectured, text.evidence("date.latest-event", event.range, note: note))
    }
}
