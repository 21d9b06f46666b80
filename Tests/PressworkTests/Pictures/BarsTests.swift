import ArchiveModel
import Testing

@testable import Presswork

/// Bars can be compared, read and followed.
@Suite struct BarsTests {
    /// "2001 112 10 2001/index.html" a bar: label, height, count, link.
    private func shown(_ bars: [Record]) -> [String] {
        bars.map { bar in ["label", "height", "count", "link"].compactMap { bar.text($0) }.joined(separator: " ") }
    }

    private func histogram(_ years: [YearTerm]) -> Record? {
        let value = YearHistogram(years: years, words: PictureMaking.words).value
        guard case .record(let record) = value else { return nil }
        return record
    }

    @Test func aBarIsAsHighAsItsShareOfTheFullest() {
        #expect(
            shown(histogram([PictureMaking.year(2001, 10), PictureMaking.year(2002, 5)])?.list("bars") ?? []) == [
                "2001 112 10 2001/index.html", "2002 56 5 2002/index.html",
            ])
    }

    @Test func oneAmongThousandsCanStillBeSeen() {
        #expect(
            shown(histogram([PictureMaking.year(2001, 12_000), PictureMaking.year(2002, 1)])?.list("bars") ?? []) == [
                "2001 112 12,000 2001/index.html", "2002 2 1 2002/index.html",
            ])
    }

    @Test func anArchiveOfOneYearShowsItsMonths() {
        let bars = histogram([PictureMaking.year(2021, 3, months: [3: 2, 12: 1])])?.list("bars") ?? []
        #expect(bars.count == 12)
        #expect(shown(bars)[2] == "Mar 112 2 2021/3/index.html")
        #expect(shown(bars)[3] == "Apr")
    }

    @Test func aDecadeLeadsToItsPlaceInTheListOfYears() {
        let years = (1901...2020).map { PictureMaking.year($0, 1) }
        #expect(histogram(years)?.list("bars")[1].text("link") == "dates/index.html#from_1910")
        let anchors = Calendar(years: years, words: PictureMaking.words).records
            .compactMap { $0.text("anchor") }
        #expect(anchors.count == 13)
        #expect(anchors.contains("from_1910"))
    }

    @Test func withoutYearsThereIsNoHistogram() { #expect(histogram([]) == nil) }

    @Test func aStripOfOneYearIsLeftOut() {
        #expect(YearStrip([(2021, 7)]).value(PictureMaking.words) { _ in nil }.isAbsent)
        #expect(!YearStrip([(2020, 1), (2021, 7)]).value(PictureMaking.words) { _ in nil }.isAbsent)
    }
}

extension Value {
    fileprivate var isAbsent: Bool {
        if case .absent = self { return true }
        return false
    }
}
