import ArchiveModel
import Testing

@testable import Presswork

/// Every list that a reader may have come by leads on to the article before and after.
@Suite struct NeighboursTests {
    /// Articles A, B, C… on the given dates, all by one author.
    private func shown(_ dates: [String?], of index: Int) -> [String] {
        let entries = dates.enumerated().map { number, date in
            let title = String("ABCDEF".dropFirst(number).prefix(1))
            return CatalogueEntry(
                article: ArticleMaking.article(title: title, authors: [Attribution(name: "Jane Roe")], date: date),
                permalink: Permalink("\(title).html"), authors: [0], related: [])
        }
        let record = AuthorityRecord(
            slug: "roe", heading: "Jane Roe", kind: .person, variants: [], identifiers: [])
        let catalogue = Catalogue(
            entries: entries,
            authors: [
                AuthorTerm(record: record, permalink: Permalink("authors/roe.html"), entries: Array(dates.indices))
            ],
            regions: [], years: [], undated: dates.indices.filter { dates[$0] == nil })
        let furniture = Furniture.plain(catalogue)
        return Neighbours(
            furniture: furniture, rows: RowRecord(catalogue: catalogue, words: furniture.words)
        ).records(of: index).map(text)
    }

    /// "by_date A C": the list, what is before, what is after.
    private func text(_ record: Record) -> String {
        let sides = ["earlier", "later"].map { side in
            guard case .record(let other) = record[side], case .text(let title) = other["title"] else { return "-" }
            return title
        }
        guard case .text(let label) = record["label"] else { return "" }
        return ([label] + sides).joined(separator: " ")
    }

    @Test func theListsOfDatesAndOfTheAuthorLeadOn() {
        #expect(shown(["2001", "2002", "2003"], of: 1) == ["by_date A C", "more_by A C"])
        #expect(shown(["2001", "2002"], of: 0) == ["by_date - B", "more_by - B"])
    }

    @Test func anUndatedArticleIsNeitherBeforeNorAfterADatedOne() {
        #expect(shown(["2001", nil, nil], of: 0) == [])
        #expect(shown(["2001", nil, nil], of: 1) == ["undated - C", "more_by - C"])
    }

    @Test func anArticleAloneHasNoNeighbours() { #expect(shown(["2001"], of: 0) == []) }
}
