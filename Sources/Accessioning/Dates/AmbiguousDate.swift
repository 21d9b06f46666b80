import ArchiveModel

/// A day in figures such as 05/11/2015, of which only custom says which figure is the day.
package struct AmbiguousDate: Sendable, Hashable {
    package let dayFirst: PublicationDate
    package let monthFirst: PublicationDate

    /// The first such day in `words`; nil where there is none, or where a figure over 12 decides.
    package init?(in words: String) {
        // Most words have no such signs, and need no reading.
        guard words.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }) else { return nil }
        let source = CapturedSource(path: "", bytes: Array(words.utf8), digest: 0)
        let whole = 0..<source.bytes.count
        guard let printed = DateGrammar.dates(in: source, whole).first(where: \.isNumericAmbiguous),
            let day = DateGrammar.dates(in: source, printed.range, order: .dayFirst).first,
            let month = DateGrammar.dates(in: source, printed.range, order: .monthFirst).first
        else { return nil }
        dayFirst = day.date
        monthFirst = month.date
    }

    /// The same claims, each on such a day with a note of what decided it, or that nothing did.
    static func explained(_ claims: [Claim<PublicationDate>], _ habit: NumericHabit) -> [Claim<PublicationDate>] {
        claims.map { claim in
            let evidence = claim.evidence
            guard let date = AmbiguousDate(in: evidence.quote), date.reads(claim.value) else { return claim }
            let ground = date.ground(habit)
            let noted = Evidence(
                rule: evidence.rule, quote: evidence.quote, location: evidence.location,
                note: evidence.note.map { $0 + "; " + ground } ?? ground)
            return Claim(claim.value, claim.certainty, noted)
        }
    }

    /// Whether `value` is, or begins with, one of the two days.
    private func reads(_ value: PublicationDate) -> Bool {
        value.earliest == dayFirst.earliest || value.earliest == monthFirst.earliest
    }

    private func ground(_ habit: NumericHabit) -> String {
        switch habit.order {
        case .dayFirst: "the day stands first, as \(habit.witness) writes it; else \(monthFirst.edtf)"
        case .monthFirst: "the month stands first, as \(habit.witness) writes it; else \(dayFirst.edtf)"
        case .unknown: "nothing says whether the day or the month stands first; if the month, \(monthFirst.edtf)"
        }
    }
}
