import ArchiveModel
import Testing

@testable import Presswork

/// The bars show the whole span, and how each year compares with the fullest.
@Suite struct YearBarsTests {
    private let front = PlannedPage(page: .front, permalink: Permalink("index.html"))

    private func year(_ year: Int, _ count: Int) -> YearTerm {
        YearTerm(year: year, permalink: Permalink("\(year)/index.html"), entries: Array(0..<count), months: [])
    }

    /// "2001 100 2/…" for each term: label, share, count.
    private func shown(_ years: [YearTerm]) -> [String] {
        YearBars(years: years).terms(on: front).map { term in
            ["label", "share", "count"].compactMap { name in
                guard let slot = term.shape.slot(of: name), case .text(let text) = term.values[slot] else { return nil }
                return text
            }.joined(separator: " ")
        }
    }

    @Test func aYearHasItsShareOfTheFullest() {
        #expect(shown([year(2001, 10), year(2002, 5)]) == ["2001 100 10", "2002 50 5"])
    }

    @Test func aYearWithoutArticlesStandsInItsPlace() {
        #expect(shown([year(2001, 1), year(2004, 1)]) == ["2001 100 1", "2002", "2003", "2004 100 1"])
    }

    @Test func aLongSpanShowsOnlyYearsWithArticles() {
        #expect(shown([year(1, 1), year(9999, 1)]) == ["1 100 1", "9999 100 1"])
    }

    @Test func theSmallestYearCanStillBeSeen() {
        #expect(shown([year(2001, 1000), year(2002, 1)]) == ["2001 100 1,000", "2002 4 1"])
    }

    @Test func noYearsNoBars() { #expect(shown([]) == []) }
}
