import Testing

@testable import Presswork

/// Any span of years becomes few enough columns to be read, and says where it leaves years out.
@Suite struct YearColumnsTests {
    /// "2001:10" a column; "1891–2020:-" for years left out.
    private func shown(_ years: [(year: Int, count: Int)]) -> [String] {
        let columns = YearColumns(years)
        return columns.columns.map {
            YearColumns.label($0.years, step: columns.step) + ":" + ($0.count.map(String.init) ?? "-")
        }
    }

    @Test func aYearWithoutArticlesStandsInItsPlace() {
        #expect(shown([(2001, 1), (2003, 5000)]) == ["2001:1", "2002:0", "2003:5000"])
    }

    @Test func yearsFarApartLeaveOutThoseBetween() {
        #expect(shown([(1890, 1), (2021, 2)]) == ["1890:1", "1891–2020:-", "2021:2"])
    }

    @Test func aShortGapIsShownInWholeEvenThen() {
        #expect(
            shown([(1890, 1), (1893, 1), (2021, 2)]) == [
                "1890:1", "1891:0", "1892:0", "1893:1", "1894–2020:-", "2021:2",
            ])
    }

    @Test func manyYearsGoByDecades() {
        let shown = shown((1901...2020).map { ($0, 2) })
        #expect(shown.count == 13)
        #expect(shown.first == "1900–09:18")
        #expect(shown.last == "2020–29:2")
    }

    @Test func manyDecadesGoByCenturies() {
        let shown = shown((1...9999).map { ($0, 1) })
        #expect(shown.count == 100)
        #expect(shown.first == "0–99:99")
        #expect(shown.last == "9900–99:100")
    }

    @Test func fortyYearsAreYearsStill() {
        #expect(YearColumns((1981...2020).map { ($0, 1) }).step == 1)
        #expect(YearColumns((1980...2020).map { ($0, 1) }).step == 10)
    }

    @Test func oneYearIsOneColumnAndNoneIsNone() {
        #expect(shown([(2021, 7)]) == ["2021:7"])
        #expect(shown([]) == [])
    }
}
