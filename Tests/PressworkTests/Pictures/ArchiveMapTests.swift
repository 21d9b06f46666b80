import ArchiveModel
import Testing

@testable import Presswork

/// A map links the countries of the archive, all of them and no others.
@Suite struct ArchiveMapTests {
    private func map(_ counts: [String: Int], headings: [String: String] = [:]) -> ArchiveMap {
        ArchiveMap(PictureMaking.catalogue(counts, headings: headings), PictureMaking.words)
    }

    private func world(_ map: ArchiveMap) -> String { PictureMaking.drawing(map.world(on: PictureMaking.front)) }

    @Test func aCountryIsALinkIfItHasArticles() {
        let drawing = world(map(["KZ": 12, "SG": 1]))
        #expect(drawing.contains("<a class=\"s5\" href=\"regions/kz.html\"><title>Kazakhstan, 12 articles</title>"))
        #expect(drawing.contains("href=\"regions/sg.html\"><title>Singapore, 1 article</title>"))
        #expect(drawing.matches("<a ") == 2)
    }

    @Test func aNameCannotBecomeMarkup() {
        let drawing = world(map(["KZ": 1], headings: ["KZ": "<b title=\"x\">&"]))
        #expect(drawing.contains("<title>&lt;b title=&quot;x&quot;&gt;&amp;, 1 article</title>"))
    }

    @Test func everyCountryButAFewIslandsIsOnTheMap() {
        let all = RegionTree.world.countries
        let drawing = world(map(Dictionary(uniqueKeysWithValues: all.map { ($0.rawValue, 1) })))
        #expect(all.count > 240)
        #expect(drawing.matches("<a ") > 230)
        #expect(drawing.utf8.count < 60_000)
    }

    @Test func theWorldIsLight() { #expect(world(map(["KZ": 1])).utf8.count < 26_000) }

    @Test func anArchiveWithoutCountriesHasNoMap() { #expect(world(map([:])) == "") }

    @Test func aCountryIsMarkedAmongItsNeighbours() {
        let map = map(["KG": 2, "KZ": 3, "PE": 1])
        let country = map.countries.first { $0.code == RegionCode("KG") }
        let drawing = country.map { PictureMaking.drawing(map.map(around: $0, on: PictureMaking.front)) } ?? ""
        #expect(drawing.contains("<g class=\"here\"><title>Kyrgyzstan, 2 articles</title>"))
        #expect(drawing.contains("<a class=\"s1\" href=\"regions/kz.html\""))
        #expect(!drawing.contains("href=\"regions/kg.html\""))
        #expect(!drawing.contains("href=\"regions/pe.html\""))
    }

    @Test func theSameMapIsDrawnTwice() {
        let counts = ["KZ": 3, "KG": 2, "UZ": 2, "FR": 1]
        #expect(world(map(counts)) == world(map(counts)))
    }
}

extension String {
    fileprivate func matches(_ text: String) -> Int {
        split(separator: text, omittingEmptySubsequences: false).count - 1
    }
}

extension RegionTree {
    fileprivate var countries: [RegionCode] {
        var found: [RegionCode] = []
        var open = [RegionTree.root]
        while let code = open.popLast() {
            if !code.isArea { found.append(code) }
            open += children(of: code)
        }
        return found
    }
}
