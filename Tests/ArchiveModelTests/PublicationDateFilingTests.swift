import Testing

@testable import ArchiveModel

private func days(_ edtf: String) -> String {
    guard let date = PublicationDate(edtf: edtf) else { return "no date" }
    return "\(date.earliest?.iso8601 ?? "open") – \(date.latest?.iso8601 ?? "open")"
}

@Test(arguments: [
    ("2021-03-12", "2021-03-12 – 2021-03-12"),
    ("2020-02", "2020-02-01 – 2020-02-29"),
    ("2021", "2021-01-01 – 2021-12-31"),
    ("201X", "2010-01-01 – 2019-12-31"),
    ("20XX", "2000-01-01 – 2099-12-31"),
    ("00XX", "0001-01-01 – 0099-12-31"),
    ("201X-02-29", "2010-02-28 – 2019-02-28"),
    ("2015-21", "2015-03-01 – 2015-05-31"),
    ("2015-24", "2015-01-01 – 2016-02-29"),
    ("2021-07-31/..", "2021-07-31 – open"),
    ("../2021-07", "open – 2021-07-31"),
    ("2020-05/2020-06", "2020-05-01 – 2020-06-30"),
    ("XXXX-02-26", "open – open"),
    ("-0044-03-15", "open – open"),
    ("Y170000002/..", "open – open"),
    ("2021-03-12T10:20:30Z", "2021-03-12 – 2021-03-12"),
])
func aDateHasItsFirstAndLastDay(edtf: String, expected: String) { #expect(days(edtf) == expected) }

@Test(
    arguments: [
        ("2021-03-12", PublicationDate.Precision.day, 2021, 3),
        ("2015-11~", .month, 2015, 11),
        ("2021", .year, 2021, nil),
        ("2021-XX", .year, 2021, nil),
        ("2015-22", .season, 2015, nil),
        ("201X", .decade, 2010, nil),
        ("19XX", .century, 1900, nil),
        ("XXXX-02-26", .yearless, nil, nil),
        ("2021-07-31/..", .interval, 2021, 7),
        ("2021/..", .interval, 2021, nil),
        ("../2021-07-31", .interval, 2021, 7),
        ("-0044-03-15", .day, nil, nil),
        ("0000", .year, nil, nil),
        ("Y170000002", .year, nil, nil),
        ("-0044/2021-07", .interval, 2021, 7),
    ] as [(String, PublicationDate.Precision, Int?, Int?)])
func aDateIsFiledUnderTheMonthThatBeginsIt(
    edtf: String, precision: PublicationDate.Precision, year: Int?, month: Int?
) throws {
    let date = try #require(PublicationDate(edtf: edtf))
    #expect(date.precision == precision)
    #expect(date.filingYear == year)
    #expect(date.filingMonth == month)
}

@Test func datesAreFiledByTheirFirstDayThenTheVaguerFirst() {
    let order = [
        "201X", "2014-12-31", "2015/..", "2015", "2015-01", "2015-01-01", "2015-01-01~", "2015-03", "2021-07-31/..",
        "2021-07-31", "XXXX-02-26",
    ]
    let dates = order.compactMap { PublicationDate(edtf: $0) }
    #expect(dates.reversed().sorted().map(\.edtf) == order)
}

@Test func onlyAWholeDayWithoutAMarkIsExact() {
    #expect(PublicationDate(edtf: "2021-03-12")?.exactDay == CalendarDay(year: 2021, month: 3, day: 12))
    for edtf in ["2021-03-12~", "2021-03-12?", "2021-03", "2021-03-12/..", "XXXX-03-12"] {
        #expect(PublicationDate(edtf: edtf)?.exactDay == nil)
    }
}

@Test func marksAreSeenOnBothSidesOfAnInterval() {
    #expect(PublicationDate(edtf: "2015/2016~")?.isApproximate == true)
    #expect(PublicationDate(edtf: "2015?/2016")?.isUncertain == true)
    #expect(PublicationDate(edtf: "2015%")?.isApproximate == true)
    #expect(PublicationDate(edtf: "2015%")?.isUncertain == true)
    #expect(PublicationDate(edtf: "2015?")?.isApproximate == false)
}
