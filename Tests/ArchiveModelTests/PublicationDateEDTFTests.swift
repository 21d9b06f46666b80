import Testing

@testable import ArchiveModel

@Test(arguments: [
    "2021-03-12", "2021-03", "2021", "0950", "2015-11~", "2015?", "2021-03-12%", "201X", "20XX", "2015-XX",
    "2015-11-XX", "2015-XX-XX", "XXXX-02-26", "XXXX-02-29", "XXXX-02", "2020-02-29", "200X-02-29", "2015-21",
    "2015-24?", "2021-07-31/..", "../2021-07-31", "2021/", "/2021", "2020-05-01/2020-05-03", "2015~/2016-03?",
    "XXXX-04-26/XXXX-04-27", "2021-03-12T10:20:30", "2021-03-12T10:20:30Z", "2021-03-12T10:20:30.5+05:30",
    "2021-03-12T10:20-04",
])
func edtfOfLevelOneIsKeptToTheLetter(edtf: String) {
    #expect(PublicationDate(edtf: edtf)?.edtf == edtf)
}

@Test(arguments: [
    ("", 0, "there is no date"),
    ("2021-02-30", 8, "there is no 30 February 2021"),
    ("2021-06-31/..", 8, "there is no 31 June 2021"),
    ("XXXX-02-30", 8, "there is no 30 February"),
    ("2021-13", 5, "there is no month 13"),
    ("0000", 0, "there is no year 0000"),
    ("2021-3-12", 5, "a month has two digits, or XX"),
    ("2021-03-1", 8, "a day has two digits, or XX"),
    ("2021-XX-12", 8, "a day needs its month"),
    ("12.03.2021", 0, "a date begins with the four digits of its year"),
    ("12/03/2021", 5, "'/' stands between two dates; a day is written 2021-03-12"),
    (" 2021", 0, "a date begins with the four digits of its year"),
    ("2021-03-12 ", 10, "a date ends here; ' ' can't follow it"),
    ("2021–03", 4, "a date ends here; '–' can't follow it"),
    ("2021-21-03", 7, "a date ends here; '-' can't follow it"),
    ("20X1", 3, "in a year, X can't stand before a digit"),
    ("2XXX", 0, "a year has at most two X, or is XXXX"),
    ("XXXX", 0, "a date needs a year, or a month and a day"),
    ("-0044", 0, "years before 0001 and after 9999 can't be filed"),
    ("2021-03-12T25:00", 11, "this is no time of day"),
    ("2021-03T10:00", 7, "a time needs a whole day before it"),
    ("2021-03-12T10:00+99", 17, "this is no time zone"),
    ("2021-03-12T10:00/..", 0, "an interval is of days, not of times"),
    ("../..", 0, "an interval without a date says nothing"),
    ("2021-05/2021-04", 8, "the interval ends before it begins"),
    (String(repeating: "2", count: 100), 64, "a date is not as long as this"),
])
func whatIsNoDateSaysWhereAndWhy(edtf: String, offset: Int, message: String) {
    #expect(PublicationDate.parse(edtf: edtf) == .failure(EDTFError(offset: offset, message: message)))
}

@Test func noWordsBreakTheReader() {
    var state: UInt64 = 20_210_731
    let alphabet = Array("0123456789X-/.~?%T:Z+é".unicodeScalars)
    for _ in 0..<20_000 {
        var words = String.UnicodeScalarView()
        for _ in 0..<(state >> 60) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            words.append(alphabet[Int(state >> 33) % alphabet.count])
        }
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        guard let date = PublicationDate(edtf: String(words)) else { continue }
        #expect(date.edtf == String(words))
        #expect(!date.words(in: LanguageTag("ru")).isEmpty)
        _ = (date.earliest, date.latest, date.filingMonth)
    }
}
