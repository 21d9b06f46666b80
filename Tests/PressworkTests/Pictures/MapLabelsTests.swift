import ArchiveModel
import Testing

@testable import Presswork

/// Names on a map stand clear of each other and of its edge.
@Suite struct MapLabelsTests {
    private func drawing(_ area: String, _ countries: [String]) -> String {
        let catalogue = PictureMaking.catalogue(Dictionary(uniqueKeysWithValues: countries.map { ($0, 3) }))
        let map = ArchiveMap(catalogue, PictureMaking.words)
        guard let term = catalogue.region(RegionCode(area)) else { return "" }
        return PictureMaking.drawing(map.map(of: term, on: PictureMaking.front))
    }

    @Test func anAreaNamesItsCountriesWithTheirCounts() {
        let drawing = drawing("143", ["KZ", "KG", "TJ", "TM", "UZ"])
        for name in ["Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan"] {
            #expect(drawing.contains(">\(name)<tspan"), "\(name)")
        }
    }

    @Test func whereThereIsNoRoomANameIsLeftOut() {
        let crowded = drawing("029", ["AG", "BB", "DM", "GD", "GP", "KN", "LC", "MQ", "MS", "VC", "TT"])
        let named = crowded.split(separator: "<text", omittingEmptySubsequences: false).count - 1
        #expect(named > 0)
        #expect(named < 11)
    }
}

/// The map beside the world's is of the smallest area that stands out.
@Suite struct DenseAreaTests {
    private func area(_ counts: [String: Int]) -> String? {
        DenseArea(PictureMaking.catalogue(counts)).term?.code.rawValue
    }

    @Test func anAreaOfManyArticlesHasAMapOfItsOwn() {
        #expect(area(["KZ": 3, "KG": 2, "UZ": 2, "FR": 1, "PE": 4]) == "143")
    }

    @Test func twoCountriesAreNoArea() { #expect(area(["KZ": 9, "KG": 9, "FR": 1]) == nil) }

    @Test func nothingStandsOutWhereAllIsSpread() {
        #expect(area(["KZ": 1, "KG": 1, "UZ": 1, "FR": 5, "PE": 5, "NG": 5]) == nil)
    }
}
