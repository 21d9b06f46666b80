import Testing

@testable import Accessioning
@testable import ArchiveModel

@Test(arguments: [
    "31/12/99999", "99/99/2015", "30 February 2015", "February 30, 2015", "2015-13-45", "00/00/0000", "32 März 2015",
    "12.13.2015.14", "31/04/2015", "29.02.2015", "12 XIII 2015", "٣١/٠٢/٢٠١٥",
])
func anImpossibleDayIsNoDate(text: String) { #expect(found("on \(text), they met") == []) }

@Test(arguments: [
    "\u{200F}12\u{200F}/\u{200F}07\u{200F}/2015", "\u{202B}12 يوليو 2015\u{202C}", "\u{2067}12/07/2015\u{2069}",
    "12\u{200E} \u{200E}July 2015", "12\u{A0}July\u{A0}2015", "\u{61C}2015-07-12",
])
func marksOfDirectionDoNotHideADate(text: String) {
    let source = CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
    let dates = DateGrammar.dates(in: source, 0..<source.bytes.count, order: .dayFirst)
    #expect(dates.map(\.date.edtf) == ["2015-07-12"])
}

/// A line of digits, of slashes, of months or of dates costs linear time, or this would not end, and states no day.
@Test(arguments: ["1", "12/", "12.", "March ", "2015-", "۱۲/", "20 ", "1–2 ", "XII ", "محرم ", "'87 ", "12 March–"])
func manyOfAnythingAreBounded(piece: String) {
    let bytes = Array(repeatElement(Array(piece.utf8), count: 100_000 / piece.utf8.count).joined())
    let source = CapturedSource(path: "a.txt", bytes: bytes, digest: 0)
    let reading = InferenceLadder(order: .unknown).read(CapturedText(source), fileName: "a.txt")
    #expect(Inferred(reading.claims.published).value?.precision != .day)
}
