import ArchiveModel

/// Date order with a full tie-break, so that it never depends on the order in which seeds were read.
enum ArticleOrder {
    /// Articles in byte order of their paths, in which they mostly come.
    static func byPath(_ articles: [Article]) -> [Article] {
        let isInOrder = zip(articles, articles.dropFirst()).allSatisfy {
            !CodePointOrder.precedes($1.source, $0.source)
        }
        return isInOrder ? articles : articles.sorted { CodePointOrder.precedes($0.source, $1.source) }
    }

    /// Positions in `articles`, which are in byte order of their paths: by date, those without one last, then by path.
    static func byDate(_ articles: [Article]) -> [Int] {
        let filings = articles.map { $0.dating.published.value?.filing }
        // What decides above, the position below: numbers are sorted in a fraction of the time.
        let order = filings.enumerated().map { UInt64($1?.rank ?? .max) << 32 | UInt64(UInt32(truncatingIfNeeded: $0)) }
            .sorted()
        var positions = order.map { Int(UInt32(truncatingIfNeeded: $0)) }
        var start = 0
        for end in order.indices where end + 1 == order.count || order[end + 1] >> 32 != order[start] >> 32 {
            sort(&positions[start...end], by: filings)
            start = end + 1
        }
        return positions
    }

    /// Dates of one rank, which are mostly the same date.
    private static func sort(_ positions: inout ArraySlice<Int>, by filings: [PublicationDate.Filing?]) {
        guard let first = positions.first, positions.contains(where: { filings[$0] != filings[first] }) else { return }
        positions.sort { left, right in
            guard let one = filings[left], let other = filings[right], one != other else { return left < right }
            return one < other
        }
    }
}
