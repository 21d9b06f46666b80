import ArchiveModel

/// "Updated 14 November 2013", and no day of publication: the text was published on that day or before, and not before
/// the latest event it tells of.
enum UpdatedBound {
    /// `events`: what the text's events say; one later than the change was no event.
    static func claims(
        _ updated: [Claim<PublicationDate>], _ events: [Claim<PublicationDate>]
    ) -> [Claim<PublicationDate>] {
        guard let change = updated.first(where: { $0.certainty == .stated }), let last = change.value.latest else {
            return events
        }
        let earlier = events.filter { $0.value.earliest.map { $0 <= last } ?? true }
        let note = "changed then; published on that day or before"
        let evidence = Evidence(
            rule: "date.updated-bound", quote: change.evidence.quote, location: change.evidence.location, note: note)
        let since = earlier.first?.value.start
        // Told of and changed on one day, it was published then.
        let isOneDay = (since == change.value || isOnlyStamp(change)) && change.value.exactDay != nil
        let between =
            isOneDay
            ? change.value : since.flatMap { PublicationDate(from: $0, to: change.value) } ?? change.value.orEarlier
        return [Claim(between, .conjectured, evidence)] + earlier
    }

    /// "Updated 0317 GMT (1117 HKT) July 12, 2016": a broadcaster's page prints its only stamp so, changed or not. A
    /// page that keeps both days says "last updated".
    private static func isOnlyStamp(_ change: Claim<PublicationDate>) -> Bool {
        let words = CaseFold.folded(change.evidence.quote).spaceSeparated
        guard words.count >= 4, words[0] == "updated" else { return false }
        return words[1].utf8.count <= 5 && words[1].utf8.allSatisfy { (0x30...0x3A).contains($0) }
    }
}
