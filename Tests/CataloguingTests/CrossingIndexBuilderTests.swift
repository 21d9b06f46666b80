import ArchiveModel
import Testing

@testable import Cataloguing

private typealias Bench = ArticleBench

/// "authors/a/2001.html 0 1" for each crossing: its address and entries.
private func crossings(_ articles: [Article]) async -> [String] {
    let catalogue = await Cataloguer(authorities: AuthorityFile(), language: LanguageTag("en")).catalogue(articles)
        .value
    return catalogue.crossings.all.map { crossing in
        ([crossing.permalink.path] + crossing.entries.map(String.init)).joined(separator: " ")
    }
}

/// Crossings have a page where they hold more than one article and less than either term.
@Suite struct CrossingIndexBuilderTests {
    private let years = [
        Bench.article("a", by: ["Jane Roe"], on: "2001"), Bench.article("b", by: ["Jane Roe"], on: "2001"),
        Bench.article("c", by: ["Jane Roe"], on: "2002"), Bench.article("d", on: "2001"),
    ]

    @Test func anAuthorsYearHasAPage() async { #expect(await crossings(years) == ["authors/jane-roe/2001.html 0 1"]) }

    @Test func whatHoldsAllOfATermHasNone() async {
        #expect(await crossings(Array(years.prefix(3))).isEmpty)
        #expect(await crossings([years[0], years[1], years[3]]).isEmpty)
    }

    /// The author's page has no bars for one year, so that nothing would lead there.
    @Test func theOnlyYearOfAnAuthorHasNone() async {
        let undated = [Bench.article("u", by: ["Jane Roe"]), Bench.article("v", on: "2002")]
        #expect(await crossings([years[0], years[1], years[3]] + undated).isEmpty)
    }

    @Test func oneArticleIsNoList() async { #expect(await crossings([years[0], years[2], years[3]]).isEmpty) }

    @Test func authorsAndYearsCrossWithCountriesAndTheAreasDirectlyAbove() async {
        let about = [["KG"], ["KG"], ["UZ"], ["FR"], ["KG"]]
        let articles =
            about.enumerated().map { number, codes in
                Bench.article(
                    "\(number)", by: [number < 4 ? "Jane Roe" : "Ann Poe"], on: number == 3 ? "2002" : "2001",
                    about: codes)
            } + [Bench.article("x", on: "2001"), Bench.article("y", on: "2002", about: ["KG"])]
        let found = await crossings(articles)
        #expect(found.contains { $0.hasPrefix("authors/jane-roe/kyrgyzstan.html") })
        #expect(found.contains { $0.hasPrefix("authors/jane-roe/central-asia.html") })
        #expect(found.contains { $0.hasPrefix("regions/kyrgyzstan/2001.html") })
        #expect(!found.contains { $0.contains("world") || $0.contains("asia/") && !$0.contains("central-asia/") })
    }

    @Test func anAreaThatHoldsJustWhatItsCountryDoesHasNoCrossing() async {
        let articles = (0..<5).map { number in
            Bench.article("\(number)", by: number < 3 ? ["Jane Roe"] : [], about: [number == 2 ? "FR" : "KG"])
        }
        #expect(await crossings(articles) == ["authors/jane-roe/kyrgyzstan.html 0 1"])
    }

    @Test func anArticleWithHundredsOfAuthorsAndRegionsAddsABoundedNumber() async {
        let authors = (0..<500).map { "Author \($0)" }
        let codes = RegionTree.world.children(of: RegionCode("150")).flatMap { RegionTree.world.children(of: $0) }
        let crowded = (0..<3).map { Bench.article("\($0)", by: authors, on: "200\($0)", about: codes.map(\.rawValue)) }
        let sparse = codes.enumerated().map { Bench.article("x\($0)", on: "2001", about: [$1.rawValue]) }
        let bound = (Crossing.mostAuthors + 1) * (2 * Crossing.mostCountries + 1)
        #expect(await crossings(crowded + sparse).count <= 3 * bound)
    }

    @Test func aCrossingIsFoundByItsTerms() async {
        let catalogue = await Cataloguer(authorities: AuthorityFile(), language: LanguageTag("en")).catalogue(years)
            .value
        #expect(catalogue.crossings.crossing(of: .author(0), with: .year(2001))?.entries == [0, 1])
        #expect(catalogue.crossings.crossing(of: .author(0), with: .year(2002)) == nil)
    }
}
