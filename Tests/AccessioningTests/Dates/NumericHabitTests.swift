import ArchiveModel
import Testing

@testable import Accessioning

private func claim(_ paragraphs: String..., order: NumericOrder = .unknown) -> Claim<PublicationDate>? {
    let text = paragraphs.joined(separator: "\n\n") + "\n"
    let source = CapturedSource(path: "a.txt", bytes: Array(text.utf8), digest: 0)
    let dating = ArticleReader(order: order).read(source, firstLine: 1, supplied: SuppliedMetadata()).dating
    guard let value = dating.published.value, let evidence = dating.published.evidence else { return nil }
    return Claim(value, dating.published.certainty, evidence)
}

@Test func theTextsOwnDatesDecideFirst() {
    let line = "Posted: 05/11/2015 | Updated: 05/31/2015"
    let found = claim("The Water Line", line, prose, order: .dayFirst)
    #expect(found?.value.edtf == "2015-05-11")
    #expect(found?.evidence.note == "the month stands first, as the rest of the text writes it; else 2015-11-05")
}

@Test func theArchiveDecidesNext() {
    let found = claim("The Water Line", "Posted: 05/11/2015", prose, order: .monthFirst)
    #expect(found?.value.edtf == "2015-05-11")
    #expect(found?.evidence.note == "the month stands first, as this archive writes it; else 2015-11-05")
}

@Test func aLanguageMayHaveOnlyOneHabit() {
    let russian = "Смотритель порта снова провёл на причале черту воды, и никто в городе ему не верит, как и прежде."
    let found = claim("Черта воды", "Дата: 05/11/2015", russian)
    #expect(found?.value.edtf == "2015-11-05")
    #expect(found?.evidence.note == "the day stands first, as the text's language writes it; else 2015-05-11")
}

@Test func withoutAGroundTheDateIsUncertain() {
    let found = claim("The Water Line", "Posted: 05/11/2015", prose)
    #expect(found?.value.edtf == "2015-11-05?")
    #expect(found?.evidence.note == "nothing says whether the day or the month stands first; if the month, 2015-05-11")
}

@Test func aDateThatCanBeReadOnlyOneWayNeedsNoGround() {
    #expect(claim("The Water Line", "Posted: 31/05/2015", prose)?.evidence.note == nil)
}
