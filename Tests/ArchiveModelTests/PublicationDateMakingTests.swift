import Testing

@testable import ArchiveModel

/// Made from parts, a date is the one that its EDTF reads as.
@Test func aDateMadeOfPartsEqualsTheOneRead() throws {
    let day = try #require(CalendarDay(year: 2021, month: 7, day: 31))
    let made: [(PublicationDate?, String)] = [
        (PublicationDate(day), "2021-07-31"),
        (PublicationDate(year: 2021, month: 7), "2021-07"),
        (PublicationDate(year: 950), "0950"),
        (PublicationDate(month: 2, day: 29), "XXXX-02-29"),
        (PublicationDate(decadeOf: 1420), "142X"),
        (PublicationDate(decadeOf: 1900), "19XX"),
        (PublicationDate(decadeOf: 2000), "200X"),
        (.onOrAfter(day), "2021-07-31/.."),
        (PublicationDate(year: 2015, month: 11).map { .about($0) }, "2015-11~"),
        (PublicationDate(day).uncertain, "2021-07-31?"),
        (PublicationDate(year: 2016)?.orLater, "2016/.."),
        (PublicationDate(month: 2, day: 26)?.inYear(1987), "1987-02-26"),
        (PublicationDate(edtf: "2020-05-01/2020-05-03")?.end, "2020-05-03"),
        (PublicationDate(edtf: "2020-05-01/2020-05-03")?.start, "2020-05-01"),
    ]
    for (date, edtf) in made { #expect(date == PublicationDate(edtf: edtf) && date?.edtf == edtf) }
}

@Test func noDateIsMadeOfImpossibleParts() {
    #expect(CalendarDay(year: 2021, month: 2, day: 30) == nil)
    #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2000, month: 2, day: 29) != nil)
    #expect(PublicationDate(year: 2021, month: 13) == nil)
    #expect(PublicationDate(year: 10_000) == nil)
    #expect(PublicationDate(month: 2, day: 30) == nil)
    #expect(PublicationDate(month: 2, day: 29)?.inYear(2021) == nil)
    #expect(PublicationDate(edtf: "2021-07-31/..")?.end == nil)
}

@Test func whatHasAMarkOrIsAnIntervalGetsNoOther() {
    for edtf in ["2015-11~", "2015?", "2021-07-31/..", "2021-03-12T10:20:30Z"] {
        let date = PublicationDate(edtf: edtf)
        #expect(date.map { .about($0) } == date)
        #expect(date?.uncertain == date)
    }
}
