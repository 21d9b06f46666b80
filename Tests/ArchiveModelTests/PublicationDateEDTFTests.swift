import Testing

@testable import ArchiveModel

/// Every form of level 0: whole dates, times, and intervals of them.
@Test(arguments: [
    "2021-03-12", "2021-03", "2021", "0950", "0000", "9999-12-31", "2020-02-29", "0000-02-29", "2021-03-12T10:20:30",
    "2021-03-12T10:20:30Z", "2021-03-12T10:20:30-04", "2021-03-12T10:20:30+05:30", "2021-03-12T00:00:00",
    "2016-12-31T23:59:60Z", "2021-03-12T10:20:30.5+05:30", "2021-03-12T10:20-04", "1964/2008", "2004-06/2006-08",
    "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2004-02-01/2005", "2005/2006-02", "2020-05-01/2020-05-03",
    "2021/2021", "2021-03/2021",
])
func edtfOfLevelZeroIsKeptToTheLetter(edtf: String) {
    #expect(PublicationDate(edtf: edtf)?.edtf == edtf)
}

/// Every form of level 1: long and negative years, seasons, marks, digits left open, and ends left open or unknown.
@Test(arguments: [
    "Y170000002", "Y-170000002", "Y12345", "-0001", "-1985", "-1985-04", "-0044-03-15", "-0004-02-29", "2001-21",
    "2001-22", "2001-23", "2001-24", "1984?", "2004-06~", "2004-06-11%", "2015-11~", "2015?", "2021-03-12%", "2015-24?",
    "201X", "20XX", "-201X", "2004-XX", "1985-04-XX", "1985-XX-XX", "201X~", "2004-XX?", "1985-04-12/..", "1985-04/..",
    "1985/..", "../1985-04-12", "../1985-04", "../1985", "1985-04-12/", "1985-04/", "1985/", "/1985-04-12", "/1985-04",
    "/1985", "1984~/2004-06", "1984/2004-06~", "1984~/2004~", "1984?/2004%", "1984-06?/2004-08?",
    "1984-06-02?/2004-08-08~",
    "1984-06-02?/", "2003/2004-06-11%", "1952-23~/1953", "2015~/2016-03?", "-0044/0044", "201X/..", "2001-21/2001-22",
])
func edtfOfLevelOneIsKeptToTheLetter(edtf: String) {
    #expect(PublicationDate(edtf: edtf)?.edtf == edtf)
}

/// Of level 2 only what a dateline needs: a day whose year is not known.
@Test(arguments: ["XXXX-02-26", "XXXX-02-29", "XXXX-02", "200X-02-29", "XXXX-04-26/XXXX-04-27"])
func aDayWithoutAYearIsKeptToTheLetter(edtf: String) {
    #expect(PublicationDate(edtf: edtf)?.edtf == edtf)
}

@Test(arguments: [
    ("", 0, "there is no date"),
    ("2021-02-30", 8, "there is no 30 February 2021"),
    ("2021-06-31/..", 8, "there is no 31 June 2021"),
    ("XXXX-02-30", 8, "there is no 30 February"),
    ("2021-13", 5, "there is no month 13"),
    ("-0000", 0, "there is no year -0000"),
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
    ("-XXXX", 0, "a year has at most two X, or is XXXX"),
    ("-44", 0, "a date begins with the four digits of its year"),
    ("Y2021", 0, "a year has more than four digits behind its Y"),
    ("Y", 0, "a year has more than four digits behind its Y"),
    ("Y1234567890123456", 0, "a year has at most 15 digits"),
    ("Y170000002-05", 10, "a year with a Y stands alone"),
    ("Y17E7", 0, "a year has more than four digits behind its Y"),
    ("20211", 4, "a date ends here; '1' can't follow it"),
    ("[1667,1668]", 0, "a set of dates is of EDTF's level 2, which is not read"),
    ("{1667..1672}", 0, "a set of dates is of EDTF's level 2, which is not read"),
    ("?2004-06", 0, "a mark stands behind its date"),
    ("2004-06~-11", 8, "a date ends here; '-' can't follow it"),
    ("2004?~", 5, "a date ends here; '~' can't follow it"),
    ("2021-33", 5, "seasons are 21 to 24; 33 is of EDTF's level 2, which is not read"),
    ("2021-20", 5, "there is no month 20"),
    ("2021-00", 5, "there is no month 0"),
    ("2021-03-00", 8, "there is no 0 March 2021"),
    ("2021-03-32", 8, "there is no 32 March 2021"),
    ("2021-1X", 5, "a month has two digits, or XX"),
    ("2021-X1", 5, "a month has two digits, or XX"),
    ("2021-03-1X", 8, "a day has two digits, or XX"),
    ("1900-02-29", 8, "there is no 29 February 1900"),
    ("2021-03-12T23:59:61", 11, "this is no time of day"),
    ("2021-03-12T23:30:60", 11, "this is no time of day"),
    ("2021-03-12T", 11, "an hour has two digits, or XX"),
    ("/", 0, "an interval without a date says nothing"),
    ("/..", 0, "an interval without a date says nothing"),
    ("2021/2022/2023", 9, "'/' stands between two dates; a day is written 2021-03-12"),
    ("2021/...", 5, "a date begins with the four digits of its year"),
    ("0044/-0044", 5, "the interval ends before it begins"),
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
