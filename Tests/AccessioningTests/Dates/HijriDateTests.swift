import Testing

@testable import Accessioning
@testable import ArchiveModel

private func edtf(_ text: String) -> [String] {
    let source = CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
    return DateGrammar.dates(in: source, 0..<source.bytes.count).map(\.date.edtf)
}

@Test(arguments: [
    ("۱۲ مهر ۱۳۹۹", "2020-10-03"), ("12 مهر 1399", "2020-10-03"), ("۱ فروردین ۱۳۹۹", "2020-03-20"),
    ("۳۰ اسفند ۱۳۹۹", "2021-03-20"), ("۲۲ بهمن ۱۳۵۷", "1979-02-11"), ("۱۲ مهر ماه سال ۱۳۹۹", "2020-10-03"),
    ("شنبه ۱۲ مهر ۱۳۹۹", "2020-10-03"), ("۱۲ میزان ۱۳۹۹", "2020-10-03"), ("12 Mehr 1399", "2020-10-03"),
    ("مهر ۱۳۹۹", "2020-09-22/2020-10-21"), ("۱۳۹۹/۰۷/۱۲", "2020-10-03"), ("۱۳۹۹/۷/۱۲", "2020-10-03"),
    ("۱۲/۷/۱۳۹۹", "2020-10-03"), ("تاریخ انتشار: 1399/07/12", "2020-10-03"), ("1399/07/12 ه.ش", "2020-10-03"),
    ("۱۲ مهر ۱۳۹۹ (۳ اکتبر ۲۰۲۰)", "2020-10-03"), ("Published 1399/07/12", "2020-10-03?"),
])
func theSolarCalendarIsExact(text: String, expected: String) { #expect(edtf(text) == [expected]) }

@Test(arguments: [
    ("12 ذو القعدة 1441 هـ", "2020-07-03~"), ("١٢ ذو القعدة ١٤٤١هـ", "2020-07-03~"),
    ("9 رمضان 1441", "2020-05-02~"), ("1 محرم 1442", "2020-08-20~"), ("12 ربيع الأول 1442", "2020-10-29~"),
    ("9 Ramadan 1441", "2020-05-02~"), ("9/9/1441 هـ", "2020-05-02~"), ("بتاريخ 9/9/1441 في مكة", "2020-05-02~"),
    ("شوال 1441", "2020-05-24~/2020-06-21~"),
])
func theLunarCalendarIsRightToADayOrTwo(text: String, expected: String) { #expect(edtf(text) == [expected]) }

@Test(arguments: [
    "12 ذو القعدة 1441 هـ الموافق 3 يوليو 2020", "3 يوليو 2020 (12 ذو القعدة 1441)",
    "الجمعة 12 ذو القعدة 1441هـ - 3 يوليو 2020م", "1441/11/12هـ الموافق 2020/07/03م",
])
func theGregorianDayBesideItDecides(text: String) { #expect(edtf(text) == ["2020-07-03"]) }

@Test(arguments: ["۳۱ مهر ۱۳۹۹", "۳۰ اسفند ۱۴۰۰", "۱۲ مهر", "31 ذو القعدة 1441", "۱۳۹۹/۱۳/۱۲", "۱۳۹۹/۱۲/۳۱"])
func noHijriDayIsMadeUp(text: String) { #expect(edtf(text).isEmpty) }

@Test(arguments: [
    (1357, 11, 22, "1979-02-11"), (1206, 1, 1, "1827-03-22"), (1399, 12, 30, "2021-03-20"),
    (1400, 1, 1, "2021-03-21"), (1403, 12, 30, "2025-03-20"), (1408, 12, 30, "2030-03-20"),
])
func theYearBeginsWithTheSpring(year: Int, month: Int, day: Int, expected: String) {
    #expect(HijriCalendar.solar.date(year: year, month: month, day: day)?.edtf == expected)
}

@Test func daysCountedThroughComeBack() throws {
    for number in stride(from: 1_721_426, through: 5_373_484, by: 997) {
        let day = try #require(JulianDay.day(number))
        #expect(JulianDay.number(day) == number)
    }
    #expect(JulianDay.day(2_451_545)?.iso8601 == "2000-01-01")
    #expect(JulianDay.day(1_721_425) == nil)
}
