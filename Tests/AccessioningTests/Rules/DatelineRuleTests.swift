import ArchiveModel
import Testing

@testable import Accessioning

@Test(
    arguments: [
        ("ARALSK, Kazakhstan, 12 March 2021 – ", "Aralsk, Kazakhstan", "2021-03-12"),
        ("WASHINGTON, June 8 — ", "Washington", "XXXX-06-08"),
        ("TEANECK, N.J., March 9 - ", "Teaneck, N.J.", "XXXX-03-09"),
        ("UST-KAMENOGORSK, 3 May 2020 (Reuters) - ", "Ust-Kamenogorsk", "2020-05-03"),
        ("Бишкек, 3 сентября 2018 года. ", "Бишкек", "2018-09-03"), ("New York, Feb 26 - ", "New York", "XXXX-02-26"),
        ("عشق آباد، 21 نيسان/أبريل 2017 – ", "عشق آباد", "2017-04-21"), ("MOSCOW (Reuters) - ", "Moscow", nil),
        ("Osh — May 3, 2020 — ", "Osh", "2020-05-03"), ("Dec. 8 (The Herald) — ", nil, "XXXX-12-08"),
        ("**OSH, 3 May 2020** – ", "Osh", "2020-05-03"),
    ] as [(String, String?, String?)])
func aDatelineOpensTheText(dateline: String, place: String?, date: String?) {
    let reading = reading("The Water Line", dateline + prose)
    #expect(reading.title == "The Water Line")
    #expect(reading.place == place)
    #expect(reading.published == date)
    #expect(reading.lifted == [1])
    #expect(reading.datelineRange?.lowerBound == (dateline.hasPrefix("**") ? 18 : 16))
}

@Test(arguments: ["On 9 October 2021, the agency said – ", "In Osh, 3 May 2020 – ", "Today – "])
func aSentenceIsNoDateline(opening: String) {
    let reading = reading("The Water Line", opening + prose)
    #expect(reading.place == nil)
    #expect(Inferred(reading.claims.published).certainty != .stated)
}

@Test func aPlaceAndADayOnALineOfTheirOwnAreADateline() {
    let reading = reading("The Water Line", "New York, March 3, 2015", prose)
    #expect(reading.place == "New York")
    #expect(reading.published == "2015-03-03")
    #expect(reading.names.isEmpty)
}
