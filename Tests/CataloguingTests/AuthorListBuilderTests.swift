import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Bench = ArticleBench

private func list(_ articles: [Article], _ language: String = "en") async -> (catalogue: Catalogue, lines: [String]) {
    var authorities = AuthorityFile()
    authorities.authors = [
        AuthorityFile.AuthorEntry(
            heading: "Timur Aldanov", kind: nil, variants: ["Aldanov, Timur", "Тимур Алданов"], identifiers: [])
    ]
    let catalogue = await Cataloguer(authorities: authorities, language: LanguageTag(language)).catalogue(articles)
        .value
    return (catalogue, catalogue.authorList.lines.map { $0.variant ?? catalogue.authors[$0.author].record.heading })
}

/// Headings and see-references stand in one list, script by script.
@Suite struct AuthorListBuilderTests {
    private let articles = [
        Bench.article("a", by: ["Тимур Алданов"], on: "2001", language: "ru", role: "переводчик"),
        Bench.article("b", by: ["Zoe Bell"], on: "2002"),
        Bench.article("c", by: ["Тимур Алданов"], on: "2004", language: "ru", role: "Переводчик"),
    ]

    @Test func aFormThatIsFiledElsewhereHasALineOfItsOwn() async {
        #expect(await list(articles).lines == ["Timur Aldanov", "Zoe Bell", "Тимур Алданов"])
        #expect(await list(articles).catalogue.authorList.letters.map(\.initial) == ["A", "B", "А"])
    }

    @Test func theEditorSaysWhatANameIsFiledAs() async {
        var authorities = AuthorityFile()
        authorities.authors = [
            AuthorityFile.AuthorEntry(
                heading: "Tomás Quispe Arriola", kind: nil, variants: [], identifiers: [],
                filedAs: "Quispe Arriola, Tomás")
        ]
        let articles = ["Tomás Quispe Arriola", "Ann Pell", "Ann Rey"].map { Bench.article($0, by: [$0]) }
        let catalogue = await Cataloguer(authorities: authorities, language: LanguageTag("en")).catalogue(articles)
            .value
        #expect(catalogue.authors.map(\.record.heading) == ["Ann Pell", "Tomás Quispe Arriola", "Ann Rey"])
        #expect(catalogue.authorList.letters.map(\.initial) == ["P", "Q", "R"])
    }

    @Test func aRussianListBeginsWithCyrillic() async {
        #expect(await list(articles, "ru").lines == ["Тимур Алданов", "Timur Aldanov", "Zoe Bell"])
    }

    @Test func rolesThatDifferInCaseAreOneWithItsYears() async {
        let term = await list(articles).catalogue.authors[0]
        #expect(term.roles == [AuthorRole(role: "переводчик", years: 2001...2004)])
        #expect(term.languages["Тимур Алданов"] == LanguageTag("ru"))
    }

    @Test func lettersOfOneScriptStandTogether() async {
        let runs = await list(articles).catalogue.authorList.letters
        #expect(runs.map(\.script) == [1, 1, 3] && runs.map(\.places) == [0..<1, 1..<2, 2..<3])
    }
}
