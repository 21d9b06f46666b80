import ArchiveModel

/// Which articles a feed may hold: those with a first possible day, for RFC 4287 wants a date and none is made up.
struct FeedRule {
    let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Positions ascend, and undated articles stand last: the first one decides.
    func hasFeed(_ positions: some Sequence<Int>) -> Bool {
        for position in positions { return day(position) != nil }
        return false
    }

    /// The `most` latest, newest first.
    func entries(_ positions: [Int], most: Int) -> [Int] {
        var latest: [Int] = []
        for position in positions.reversed() where latest.count < most {
            if day(position) != nil { latest.append(position) }
        }
        return latest
    }

    func day(_ position: Int) -> CalendarDay? {
        catalogue.entries[position].article.dating.published.value?.earliest
    }
}
