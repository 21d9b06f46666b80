import ArchiveModel

/// Picks articles to read next: by the same author or about the same region, nearest in date first.
///
/// It looks only at the nearest few in each of the article's own terms, so the work grows with the number of articles
/// and not with its square (Hugo's related articles take N^1.6).
struct RelatedArticles {
    /// Neighbours looked at on each side, and articles kept.
    private static let reach = 4
    private static let most = 6

    private let authors: [AuthorTerm]
    private let regions: [RegionTerm]

    init(authors: [AuthorTerm], regions: [RegionTerm]) {
        self.authors = authors
        self.regions = regions
    }

    /// For each article, positions of those related to it, best first.
    func positions(of articles: [Article]) -> [[Int]] {
        // Areas hold too much to say anything; countries say what a piece is about.
        let terms =
            authors.map { (entries: $0.entries, weight: 3) }
            + regions.filter { !$0.code.isArea }.map { (entries: $0.entries, weight: 2) }
        var starts = [Int](repeating: 0, count: articles.count + 1)
        for term in terms {
            for entry in term.entries { starts[entry + 1] += min(2 * Self.reach, term.entries.count - 1) }
        }
        for index in articles.indices { starts[index + 1] += starts[index] }
        var next = starts
        // The other's position above, the weight below: in order, the weights of one article stand together.
        var found = [UInt64](repeating: 0, count: starts[articles.count])
        for term in terms {
            for (place, entry) in term.entries.enumerated() {
                let low = max(0, place - Self.reach)
                let high = min(term.entries.count - 1, place + Self.reach)
                for other in low...high where other != place {
                    found[next[entry]] = UInt64(term.entries[other]) << 8 | UInt64(term.weight)
                    next[entry] += 1
                }
            }
        }
        return articles.indices.map { best(found[starts[$0]..<next[$0]].sorted(), near: $0) }
    }

    /// `found` as above, sorted.
    private func best(_ found: [UInt64], near index: Int) -> [Int] {
        var ranked: [Rank] = []
        for one in found {
            let position = Int(one >> 8)
            if ranked.last?.position == position {
                ranked[ranked.count - 1].score += Int(one & 0xFF)
            } else {
                ranked.append(Rank(score: Int(one & 0xFF), distance: abs(position - index), position: position))
            }
        }
        return ranked.sorted(by: <).prefix(Self.most).map(\.position)
    }

    /// The higher score, the nearer, the earlier.
    private struct Rank: Comparable {
        var score: Int
        let distance: Int
        let position: Int

        static func < (left: Rank, right: Rank) -> Bool {
            if left.score != right.score { return left.score > right.score }
            return left.distance == right.distance
                ? left.position < right.position : left.distance < right.distance
        }
    }
}
