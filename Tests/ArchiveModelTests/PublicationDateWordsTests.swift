import Testing

@testable import ArchiveModel

@Test(arguments: [
    ("2021-03-12", "12 March 2021"),
    ("2021-03", "March 2021"),
    ("2021-XX", "2021"),
    ("2021", "2021"),
    ("2015-11~", "about November 2015"),
    ("2019?", "perhaps 2019"),
    ("2019%", "perhaps about 2019"),
    ("2021-07-31/..", "on or after 31 July 2021"),
    ("2016-12/..", "in or after December 2016"),
    ("../2021-07-31", "on or before 31 July 2021"),
    ("/2021", "in or before 2021"),
    ("2021/", "from 2021, end unknown"),
    ("2020-05-01/2020-05-03", "between 1 and 3 May 2020"),
    ("2020-07-30/2020-08-10", "between 30 July and 10 August 2020"),
    ("2020-12-30/2021-01-03", "between 30 December 2020 and 3 January 2021"),
    ("2010/2015", "between 2010 and 2015"),
    ("XXXX-02-26", "26 February, year unknown"),
    ("XXXX-10-17/XXXX-10-21", "between 17 and 21 October, year unknown"),
    ("201X", "2010s"),
    ("200X", "2000s"),
    ("20XX", "2000–2099"),
    ("0000", "1 BC"),
    ("-0043-03-15", "15 March 44 BC"),
    ("-201X", "2020–2011 BC"),
    ("Y170000002", "170000002"),
    ("Y-170000002", "170000003 BC"),
    ("-0044/2021", "between 45 BC and 2021"),
    ("2015-21", "spring 2015"),
    ("2021-03-12T10:20:30Z", "12 March 2021"),
])
func aDateIsSaidInEnglish(edtf: String, words: String) {
    #expect(PublicationDate(edtf: edtf)?.words(in: LanguageTag("en-GB")) == words)
}

@Test(arguments: [
    ("2021-03-12", "12 марта 2021"),
    ("2021-03", "март 2021"),
    ("2015-11~", "около ноября 2015"),
    ("2015~", "около 2015 года"),
    ("2019?", "возможно, 2019"),
    ("2021-07-31/..", "31 июля 2021 или позже"),
    ("../2021-07", "июль 2021 или раньше"),
    ("2020-05-01/2020-05-03", "между 1 и 3 мая 2020"),
    ("2020-03/2020-05", "между мартом и маем 2020"),
    ("XXXX-02-26", "26 февраля, год неизвестен"),
    ("201X", "2010-е годы"),
    ("201X~", "около 2010-х годов"),
    ("2015-21", "весна 2015"),
    ("2015-23~", "около осени 2015"),
])
func aDateIsSaidInRussian(edtf: String, words: String) {
    #expect(PublicationDate(edtf: edtf)?.words(in: LanguageTag("ru")) == words)
}

@Test(arguments: [
    ("2021-03-12", "12 مارس 2021"),
    ("2015-11~", "نحو نوفمبر 2015"),
    ("2019?", "ربما 2019"),
    ("2021-07-31/..", "في 31 يوليو 2021 أو بعده"),
    ("2020-05-01/2020-05-03", "بين 1 و3 مايو 2020"),
    ("XXXX-02-26", "26 فبراير، السنة غير معروفة"),
    ("2015-21", "ربيع 2015"),
])
func aDateIsSaidInArabic(edtf: String, words: String) {
    #expect(PublicationDate(edtf: edtf)?.words(in: LanguageTag("ar")) == words)
}

@Test func otherLanguagesReadEnglish() {
    #expect(PublicationDate(edtf: "2021-03-12")?.words(in: LanguageTag("kk")) == "12 March 2021")
}
