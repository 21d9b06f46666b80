import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Bench = ArticleBench

@Test func yearsAndMonthsComeInOrderAndWhatHasNoMonthStandsUnderTheYearAlone() {
    let dates = ["2019", "2019-05-14", "2019-11", "2021-07-31/..", nil, "XXXX-03-09"]
    let articles = dates.enumerated().map { Bench.article("a\($0.offset)", on: $0.element) }
    let index = DateIndexBuilder().build(articles)
    #expect(index.years.map(\.year) == [2019, 2021] && index.undated == [4, 5])
    #expect(index.years[0].entries == [0, 1, 2])
    #expect(index.years[0].months.map(\.month) == [5, 11])
    #expect(index.years[0].months.map(\.entries) == [[1], [2]])
    #expect(index.years[1].months.map(\.permalink.path) == ["2021/07/index.html"])
}

@Test func anEarlyYearHasFourDigitsInItsAddress() {
    let index = DateIndexBuilder().build([Bench.article("a", on: "0861")])
    #expect(index.years.map(\.permalink.path) == ["0861/index.html"])
}
