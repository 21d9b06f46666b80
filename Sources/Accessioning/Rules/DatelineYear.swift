import ArchiveModel

/// The year of a dateline that prints none, from what else dates the capture: its address, its file's name, its change.
///
/// The text's own days are no ground: of 28 wire stories that name one full day in the fortnight before their
/// dateline, 3 were written in that year (Reuters-21578, training side); a year is printed where it is another one.
enum DatelineYear {
    /// How long after its dateline a text may be put out, or changed, in days.
    private static let reach = 14

    /// `published` with the dateline's day whole and conjectured, where one of the other claims is close to it.
    static func claims(
        _ published: [Claim<PublicationDate>], updated: [Claim<PublicationDate>]
    ) -> [Claim<PublicationDate>] {
        let best = Inferred(published)
        guard let day = best.value, let evidence = best.evidence, best.certainty == .stated, day.precision == .yearless
        else { return published }
        for witness in published + updated {
            guard let whole = day.near(witness.value, within: reach) else { continue }
            let note = "printed without its year; the year is that of '\(witness.evidence.quote)'"
            let found = Evidence(
                rule: "date.dateline-year", quote: evidence.quote, location: evidence.location, note: note)
            return [Claim(whole, .conjectured, found)] + published.filter { $0.value.filingYear != nil }
        }
        return published
    }
}

extension PublicationDate {
    /// `XXXX-03-09` in the year in which it is not after the witness, or by a day for zones, and at most `days` before it;
    /// a month must be its own. Nil where no year does.
    fileprivate func near(_ witness: PublicationDate, within days: Int) -> PublicationDate? {
        guard witness.precision == .day || witness.precision == .month, let first = witness.earliest,
            let last = witness.latest, !witness.isApproximate, !witness.isUncertain
        else { return nil }
        for year in [first.year, first.year - 1] {
            guard let whole = inYear(year), let day = whole.exactDay else { continue }
            let isNear =
                witness.precision == .month
                ? first <= day && day <= last
                : (-1...days).contains(JulianDay.number(first) - JulianDay.number(day))
            if isNear { return whole }
        }
        return nil
    }
}
