import ArchiveModel
import Testing

@testable import Presswork

/// A row says the same on every page, but for what the page itself says.
@Suite struct RowRecordTests {
    private let rows: RowRecord

    init() {
        let regions = PictureMaking.catalogue(["KG": 1, "KZ": 1]).regions
        let entry = CatalogueEntry(
            article: ArticleMaking.article(regions: ["KZ", "KG"]), permalink: Permalink("lake.html"), authors: [],
            related: [])
        let catalogue = Catalogue(entries: [entry], authors: [], regions: regions, years: [], undated: [0])
        rows = RowRecord(catalogue: catalogue, words: PictureMaking.words)
    }

    private func page(of code: String, part: Int = 1) -> PlannedPage {
        let position = rows.catalogue.regionPosition(RegionCode(code)) ?? -1
        return PlannedPage(page: .region(position, part: part), permalink: Permalink("regions/x.html"))
    }

    private func regions(_ row: Record) -> [String?] {
        guard case .list(let regions) = row.value("regions") else { return [] }
        return regions.map { $0.text("label") }
    }

    private func flag(_ row: Record, _ name: String) -> Bool {
        guard case .flag(true) = row.value(name) else { return false }
        return true
    }

    /// All that it prints but the regions.
    private func others(_ row: Record) -> [String?] {
        PageShapes.row.fields.filter { !$0.name.hasSuffix("regions") && $0.name != "is_own" }.map {
            row.value($0.name).map { "\($0)" }
        }
    }

    @Test func aRegionsOwnPageDoesNotNameItAgain() {
        let own = rows.record(0, on: page(of: "KZ"))
        #expect(regions(rows.record(0)) == ["Kazakhstan", "Kyrgyzstan"])
        #expect(regions(own) == ["Kyrgyzstan"])
        #expect(flag(own, "is_own") && !flag(rows.record(0), "is_own"))
        #expect(others(own) == others(rows.record(0)))
        #expect(own.kept == nil)
    }

    @Test func anotherNameFollowsAllButTheLast() {
        let regions = rows.record(0).list("regions")
        #expect(regions.map { flag($0, "has_next") } == [true, false])
    }

    @Test func elsewhereItIsTheSameRecord() {
        for page in [page(of: "KZ", part: 2), page(of: "143"), PictureMaking.front] {
            #expect(regions(rows.record(0, on: page)) == ["Kazakhstan", "Kyrgyzstan"])
            #expect(rows.record(0, on: page).kept === rows.record(0).kept)
        }
    }

    @Test func whatOnlyDealsWithTheRegionAlsoSaysSo() {
        let row = rows.record(0, on: page(of: "143"), isAlso: true)
        guard case .flag(let isAlso) = row.value("is_also") else {
            Issue.record("there is no such flag")
            return
        }
        #expect(isAlso)
        #expect(regions(row) == ["Kazakhstan", "Kyrgyzstan"])
        #expect(row.kept == nil)
    }
}
