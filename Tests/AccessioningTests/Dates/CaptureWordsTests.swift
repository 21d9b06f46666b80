import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    "Accessed: 3 May 2020", "Date accessed: 3 May 2020", "Last visited May 3, 2020", "Viewed 3 May 2020",
    "Downloaded on May 3, 2020", "Imported 3 May 2020", "Page captured May 3, 2020", "Date printed: 3 May 2020",
    "Abgerufen am 3. Mai 2020", "Page consultée le 3 mai 2020", "Consultado el 3 de mayo de 2020",
    "Дата обращения: 3 мая 2020", "По состоянию на 3 мая 2020 года", "تاريخ الدخول: 3 مايو 2020",
    "تم الاطلاع عليه في 3 مايو 2020", "Erişim tarihi: 3 Mayıs 2020", "تاریخ دسترسی: ۳ مه ۲۰۲۰",
    "Konsultita la 3-an de majo 2020", "© 3 May 2020 Valley Courier", "Copyright May 3, 2020 The Valley Courier",
])
func aDayOfTheCopyIsNeitherPublicationNorEvent(line: String) {
    #expect(reading("The Water Line", line, prose, prose).published == nil)
    #expect(reading("The Water Line", "By Ann Lee", prose, prose, line).published == nil)
}

@Test func aPaperIsPrintedInAndACopyIsPrinted() {
    let bytes = Array("Printed in The Courier, 3 May 2014".utf8)
    #expect(!CaptureWords.open(0..<bytes.count, in: bytes))
    let copy = Array("Printed 3 May 2014".utf8)
    #expect(CaptureWords.open(0..<copy.count, in: copy))
}

@Test func theCopysDayBesideAnotherGoes() {
    #expect(
        reading("The Water Line", "By Ann Lee | Published May 7, 2014 | Retrieved May 3, 2020", prose).published
            == "2014-05-07")
}
