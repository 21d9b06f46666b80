import ArchiveModel
import Testing

@testable import Presswork

/// Lists of the same years are pressed one after another, whatever they are lists of.
@Test func pagesThatShowTheSameArticlesStandTogether() {
    let region = RegionTerm(
        code: RegionCode("IT"), heading: "Italy", permalink: Permalink("regions/italy.html"), parent: nil,
        entries: Array(0..<200), also: [])
    let years = [2016: 0..<100, 2017: 100..<200].sorted { $0.key < $1.key }.map {
        YearTerm(year: $0.key, permalink: Permalink("\($0.key)/index.html"), entries: Array($0.value), months: [])
    }
    let catalogue = Catalogue(entries: [], authors: [], regions: [region], years: years, undated: [])
    // A list begins with the newest: its first page has articles 150 to 199.
    let pages =
        [PlannedPage(page: .front, permalink: SitePath.front)]
        + (1...4).map { PlannedPage(page: .region(0, part: $0), permalink: Permalink("regions/italy-\($0).html")) }
        + [0, 1].flatMap { year in
            (1...2).map { PlannedPage(page: .year(year, part: $0), permalink: Permalink("\(year)-\($0).html")) }
        }
    let order = PressingOrder(catalogue, pageSize: 50).numbers(of: pages)
    #expect(order.sorted() == Array(pages.indices), "each once")
    #expect(
        order.map { pages[$0].permalink.path } == [
            "index.html", "regions/italy-4.html", "0-2.html", "regions/italy-3.html", "0-1.html",
            "regions/italy-2.html", "1-2.html", "regions/italy-1.html", "1-1.html",
        ])
}
