import ArchiveModel
import Testing

@testable import Presswork

/// The days by which a search is narrowed: a month has 31 of them.
@Suite struct SearchDaysTests {
    private func days(_ dates: [String?]) -> SearchDays {
        SearchDays(dates.map { $0.flatMap { PublicationDate(edtf: $0) } })
    }

    private func digits(_ numbers: [Int]) -> [UInt8] {
        var bytes: [UInt8] = []
        for number in numbers { ShardText.append(number, to: &bytes) }
        return bytes
    }

    private func first(_ dates: [String?]) -> [UInt8] {
        var bytes: [UInt8] = []
        days(dates).appendFirst(to: &bytes)
        return bytes
    }

    private func spans(_ dates: [String?]) -> [UInt8] {
        var bytes: [UInt8] = []
        days(dates).appendSpans(to: &bytes)
        return bytes
    }

    @Test func eachDayIsToldByItsDistance() {
        let march = (2016 * 12 + 2) * 31
        #expect(first(["2016-03-01", "2016-03-04", "2016-04-01", nil]) == digits([march, 3, 28]))
    }

    @Test func aMonthAndAYearReachToTheirLastDay() {
        #expect(spans(["2016-03-01", "2016-03", "2017"]) == digits([1, 0, 30, 0, 0, 371]))
    }

    @Test func anOpenSideReachesBeyondAllYears() {
        #expect(spans(["2016-03-04/.."]) == digits([0, 0, 3_720_000]))
        #expect(spans(["../2016-03-04"]) == digits([0, 3_720_000, 0]))
    }

    @Test func anUndatedArticleHasNoDay() {
        #expect(first([nil, "XXXX-03-09"]).isEmpty)
    }
}
