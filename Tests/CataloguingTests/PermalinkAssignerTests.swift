import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Bench = ArticleBench

private func permalinks(_ articles: [Article]) -> [String] {
    PermalinkAssigner().assign(articles).value.map(\.path)
}

@Test func anAddressIsMadeOfTheDateAsFarAsItIsKnownAndTheTitle() {
    let articles = [
        Bench.article("a", title: "The Wells", on: "2021-03-12"), Bench.article("b", title: "The Wells", on: "2021"),
        Bench.article("c", title: "The Wells"), Bench.article("letters/d-e"),
    ]
    let expected = ["2021/03/the-wells.html", "2021/the-wells.html", "undated/the-wells.html", "undated/d-e.html"]
    #expect(permalinks(articles) == expected)
}

@Test func theFirstSeedKeepsThePlainAddressAndTheOthersCarryTheirName() {
    let outcome = PermalinkAssigner().assign([
        Bench.article("002", title: "Wells"), Bench.article("001", title: "WELLS!"),
        Bench.article("x/001", title: "Wells"),
    ])
    let expected = ["undated/wells-002.html", "undated/wells.html", "undated/wells-001.html"]
    #expect(outcome.value.map(\.path) == expected)
    #expect(outcome.findings.map(\.code) == ["permalink.collision", "permalink.collision"])
    #expect(outcome.findings.first?.message == "the same address as 001.txt; this one is filed as 'wells-002'")
}

@Test func oneMoreArticleMovesNoOtherAddress() {
    let old = [Bench.article("b", title: "Wells"), Bench.article("c", title: "Wells")]
    let new = old + [Bench.article("d", title: "Wells")]
    #expect(permalinks(new).prefix(2) == permalinks(old).prefix(2))
}

@Test func anArticleOfALaterDayMovesNoAddressWhateverItsFileIsCalled() {
    let old = Bench.article("m", title: "A Note on Bees", on: "2011-05-04")
    let new = Bench.article("b", title: "A Note on Bees", on: "2011-05-09")
    #expect(permalinks([old]) == ["2011/05/a-note-on-bees.html"])
    #expect(permalinks([new, old]) == ["2011/05/a-note-on-bees-b.html", "2011/05/a-note-on-bees.html"])
}

@Test func addressesDifferEvenWhereFolderAndNameAreAlike() {
    let alike = ["a/x", "b/x", "c/x"].map { Bench.article($0, title: "Wells") }
    #expect(Set(permalinks(alike)).count == 3)
}

@Test func theEditorsSlugComesBeforeAnyInferredOne() {
    let articles = [Bench.article("a", title: "Wells"), Bench.article("b", title: "Other", slug: "Wells")]
    #expect(permalinks(articles) == ["undated/wells-a.html", "undated/wells.html"])
}

@Test(arguments: ["Index", "404", "Page 2", "CON", "aux", "COM1", "lpt9"])
func wordsOfTheSiteAndOfWindowsAreNoAddresses(_ title: String) {
    let slug = Slug.make(title)
    #expect(permalinks([Bench.article("seed", title: title)]) == ["undated/\(slug)-seed.html"])
}

@Test(arguments: ["Con Brio", "COM0", "Console", "Pages", "Page Turners of Osh", "Page 2 of 3"])
func wordsThatOnlyBeginLikeReservedOnesStay(_ title: String) {
    #expect(permalinks([Bench.article("seed", title: title)]) == ["undated/\(Slug.make(title)).html"])
}

@Test func aNameWithoutAnyLetterGetsAFingerprint() {
    let path = permalinks([Bench.article("---", title: "!!!")])[0]
    #expect(path.hasPrefix("undated/x") && path.utf8.count == "undated/x.html".utf8.count + 12)
}
