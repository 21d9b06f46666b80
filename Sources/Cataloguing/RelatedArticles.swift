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
        var scores = [[Int: Int]](repeating: [:], count: articles.count)
        for term in authors { addNeighbours(in: term.entries, weight: 3, to: &scores) }
        // Areas hold too much to say anything; countries say what a piece is about.
        for term in regions where !term.code.isArea { addNeighbours(in: term.entries, weight: 2, to: &scores) }
        return scores.enumerated().map { index, candidates in best(candidates, near: index) }
    }

    private func addNeighbours(in entries: [Int], weight: Int, to scores: inout [[Int: Int]]) {
        for (place, entry) in entries.enumerated() {
            let low = max(0, place - Self.reach)
            let high = min(entries.count - 1, place + Self.reach)
            for other in low...high where other != place { scores[entry][entries[other], default: 0] += weight }
        }
    }

    private func best(_ candidates: [Int: Int], near index: Int) -> [Int] {
        let ranked = candidates.sorted { left, right in
            if left.value != right.value { return left.value > right.value }
            let distances = (abs(left.key - index), abs(right.key - index))
            return distances.0 != distances.1 ? distances.0 < distances.1 : left.key < right.key
        }
        return ranked.prefix(Self.most).map(\.key)
    }
}
