import Testing

@testable import Accessioning
@testable import ArchiveModel

/// Each date as "words → EDTF".
func found(_ text: String, order: NumericOrder = .unknown) -> [String] {
    let source = CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
    return DateGrammar.dates(in: source, 0..<source.bytes.count, order: order).map {
        "\(source.text($0.range)) → \($0.date.edtf)"
    }
}

@Test(arguments: [
    ("on 12 March 2021 it", "12 March 2021 → 2021-03-12"),
    ("March 12, 2021.", "March 12, 2021 → 2021-03-12"),
    ("March 12th, 2021", "March 12th, 2021 → 2021-03-12"),
    ("on the 12th of March, 2021", "12th of March, 2021 → 2021-03-12"),
    ("Thursday, February 21, 2019", "Thursday, February 21, 2019 → 2019-02-21"),
    ("LONDON, Feb 26 -", "Feb 26 → XXXX-02-26"),
    ("LONDON, March 9 - 12 people", "March 9 → XXXX-03-09"),
    ("Bogota, march 4 - the price", "march 4 → XXXX-03-04"),
    ("in february 1986", "february 1986 → 1986-02"),
    ("TEANECK, N.J., March 9 -", "March 9 → XXXX-03-09"),
    ("On the 20th of August of this year", "20th of August → XXXX-08-20"),
    ("On the 18 of June, the", "18 of June → XXXX-06-18"),
    ("in November 2015 and", "November 2015 → 2015-11"),
    ("(July 2015)", "July 2015 → 2015-07"),
    ("Sept. 3, 2014", "Sept. 3, 2014 → 2014-09-03"),
    ("12-Mar-2021", "12-Mar-2021 → 2021-03-12"),
    ("since early 2000 seed", "early 2000 → 2000~"),
    ("in the 1420s for", "1420s → 142X"),
    ("by the 1900s", "1900s → 19XX"),
    ("10 a.m. March 3, 2015 10:30", "March 3, 2015 → 2015-03-03"),
])
func aWrittenEnglishDateIsFound(text: String, expected: String) { #expect(found(text) == [expected]) }

@Test(arguments: [
    ("2016-11-16", "2016-11-16 → 2016-11-16"),
    ("2016-11-16T10:20:00Z", "2016-11-16 → 2016-11-16"),
    ("On 31/07/2021, the", "31/07/2021 → 2021-07-31"),
    ("07/31/2021", "07/31/2021 → 2021-07-31"),
    ("05/11/2015", "05/11/2015 → 2015-11-05?"),
    ("11/11/2015", "11/11/2015 → 2015-11-11"),
    ("07.02.2019.", "07.02.2019 → 2019-02-07"),
])
func aDateInFiguresIsFound(text: String, expected: String) { #expect(found(text) == [expected]) }

@Test(arguments: [
    ("on 26-27 April 2021", "26-27 April 2021 → 2021-04-26/2021-04-27"),
    ("on 26-27 April, the", "26-27 April → XXXX-04-26/XXXX-04-27"),
    ("26 and 27 April", "26 and 27 April → XXXX-04-26/XXXX-04-27"),
    ("from July 30 to August 10.", "July 30 to August 10 → XXXX-07-30/XXXX-08-10"),
    ("from October 17 to 21.", "October 17 to 21 → XXXX-10-17/XXXX-10-21"),
    ("30 July – 10 August 2021", "30 July – 10 August 2021 → 2021-07-30/2021-08-10"),
    ("Dec 30 - Jan 3, 2021", "Dec 30 - Jan 3, 2021 → 2020-12-30/2021-01-03"),
    ("с 26 по 27 апреля 2021 года", "26 по 27 апреля 2021 года → 2021-04-26/2021-04-27"),
])
func aSpanOfDaysIsOneInterval(text: String, expected: String) { #expect(found(text) == [expected]) }

@Test(arguments: [
    ("Бишкек, 3 сентября 2018 года.", "3 сентября 2018 года → 2018-09-03"),
    ("12 мар. 2021 г.", "12 мар. 2021 г. → 2021-03-12"),
    ("Март 2021", "Март 2021 → 2021-03"),
    ("عشق آباد، 21 نيسان/أبريل 2017 –", "21 نيسان/أبريل 2017 → 2017-04-21"),
    ("12 مارس 2021", "12 مارس 2021 → 2021-03-12"),
    ("١٢ مارس ٢٠٢١", "١٢ مارس ٢٠٢١ → 2021-03-12"),
    ("۱۲ مارس ۲۰۲۱", "۱۲ مارس ۲۰۲۱ → 2021-03-12"),
    ("5 كانون الثاني 2015", "5 كانون الثاني 2015 → 2015-01-05"),
    ("تشرين الأول 2015", "تشرين الأول 2015 → 2015-10"),
    ("3 غشت 2019", "3 غشت 2019 → 2019-08-03"),
    ("4 novembro 2013", "4 novembro 2013 → 2013-11-04"),
    ("la 27-an de decembro 2019", "27-an de decembro 2019 → 2019-12-27"),
    ("27-a de decembro 2019", "27-a de decembro 2019 → 2019-12-27"),
    ("1er août 2019", "1er août 2019 → 2019-08-01"),
    ("am 3. März 2019", "3. März 2019 → 2019-03-03"),
    ("12 de marzo de 2021", "12 de marzo de 2021 → 2021-03-12"),
    ("5 Ağustos 2020", "5 Ağustos 2020 → 2020-08-05"),
    ("2021 жылғы 12 наурызда", "2021 жылғы 12 наурызда → 2021-03-12"),
    ("2021-yil 12-mart", "2021-yil 12-mart → 2021-03-12"),
    ("2021-жылдын 12-мартында", "2021-жылдын 12-мартында → 2021-03-12"),
    ("12 марти 2021", "12 марти 2021 → 2021-03-12"),
])
func aDateInAnotherLanguageIsFound(text: String, expected: String) { #expect(found(text) == [expected]) }

@Test(arguments: [
    "rails 1,435 millimetres apart", "1986-87", "call 555-12-2015", "[Inscription, 45-46]", "version 1.12.2015.3",
    "$2015", "they march 12 miles", "all 12 may attend", "March on", "at 12:30", "ISBN 978-3-16-148410-0",
    "https://example.org/2016/11/16/12-march-2021", "2021-02-30", "31 June 2021", "30 February 2021",
    "12 майоров", "2016-11-16-notes.txt", "May 12-year-old", "12 Martin Luther King",
])
func whatIsNoDateIsPassedOver(text: String) { #expect(found(text).isEmpty) }
