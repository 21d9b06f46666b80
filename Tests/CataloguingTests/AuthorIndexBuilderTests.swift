import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Bench = ArticleBench

private let seitova = AuthorityFile.AuthorEntry(
    heading: "Aigul Seitova", kind: nil, variants: ["Айгуль Сеитова", "A. Seitova"],
    identifiers: [AuthorityRecord.Identifier(scheme: "local", value: "seitova-a")])

private func authorities(_ entries: AuthorityFile.AuthorEntry...) -> AuthorityFile {
    var file = AuthorityFile()
    file.authors = entries
    return file
}

@Test func formsInTwoScriptsAreOneRecordWhereTheAuthorityFileSaysSo() {
    let articles = [Bench.article("a", by: ["Айгуль Сеитова"]), Bench.article("b", by: ["SEITOVA, A", "A. Seitova"])]
    let index = AuthorIndexBuilder(authorities: authorities(seitova)).build(articles)
    #expect(index.terms.map(\.record.heading) == ["SEITOVA, A", "Aigul Seitova"])
    let record = index.terms[1].record
    #expect(record.slug == "aigul-seitova" && record.variants == ["A. Seitova", "Айгуль Сеитова"])
    #expect(record.identifiers.map(\.value) == ["seitova-a"])
    #expect(index.terms[1].entries == [0, 1] && index.positions == [[1], [0, 1]])
}

@Test func formsThatDifferInCaseAndDotsAloneAreOneUnderTheMostPrinted() {
    let articles = ["T. Aldanov", "T. Aldanov", "T Aldanov", "T. ALDANOV"].map { Bench.article($0, by: [$0]) }
    let terms = AuthorIndexBuilder(authorities: AuthorityFile()).build(articles).terms
    #expect(terms.map(\.record.heading) == ["T. Aldanov"])
    #expect(terms[0].record.variants == ["T Aldanov", "T. ALDANOV"])
}

@Test func peopleStandInTheOrderOfTheirSurnames() {
    let names = ["Zoe Adams", "Adam Zell", "José Álvarez"]
    let terms = AuthorIndexBuilder(authorities: AuthorityFile()).build(names.map { Bench.article($0, by: [$0]) }).terms
    #expect(terms.map(\.record.heading) == ["Zoe Adams", "José Álvarez", "Adam Zell"])
}

@Test func twoNamesWithOneSlugHaveAddressesOfTheirOwn() {
    let articles = [Bench.article("a", by: ["Jose Roe"]), Bench.article("b", by: ["José Roe"])]
    let terms = AuthorIndexBuilder(authorities: AuthorityFile()).build(articles).terms
    #expect(terms.count == 2 && Set(terms.map(\.permalink)).count == 2)
    #expect(terms[0].permalink.path == "authors/jose-roe.html")
}

@Test func anAuthorNamedTwiceInOneArticleHasItOnce() {
    let article = Bench.article("a", by: ["Jane Roe", "JANE ROE"])
    let index = AuthorIndexBuilder(authorities: AuthorityFile()).build([article])
    #expect(index.terms.map(\.entries) == [[0]] && index.positions == [[0, 0]])
}

@Test func noAuthorsPageHasANameThatWindowsKeepsForADevice() {
    let terms = AuthorIndexBuilder(authorities: AuthorityFile()).build([Bench.article("a", by: ["Aux", "Index"])]).terms
    #expect(terms.allSatisfy { $0.record.slug.contains("-x") })
}
