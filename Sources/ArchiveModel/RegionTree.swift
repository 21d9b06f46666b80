/// UN M49 with countries as its leaves: the world (001), its areas, and the countries in them.
package struct RegionTree: Sendable {
    /// The whole tree, parsed once from the tables in the program.
    package static let world = RegionTree()

    private let parents: [RegionCode: RegionCode]
    private let childLists: [RegionCode: [RegionCode]]
    private let names: RegionNames

    private init() {
        names = RegionNames()
        var parents: [RegionCode: RegionCode] = [:]
        for row in RegionTable.rows(of: "m49-regions.tsv").dropFirst() where row.count > 1 && !row[1].isEmpty {
            parents[RegionCode(row[0])] = RegionCode(row[1])
        }
        for row in RegionTable.rows(of: "countries.tsv").dropFirst() where row.count > 3 {
            let area = RegionCode(row[3])
            // M49 puts Antarctica under no area, and the table under itself.
            parents[RegionCode(row[0])] = parents[area] == nil ? RegionTree.root : area
        }
        self.parents = parents
        var childLists: [RegionCode: [RegionCode]] = [:]
        for (child, parent) in parents { childLists[parent, default: []].append(child) }
        let english = LanguageTag("en")
        let names = names
        childLists = childLists.mapValues { codes in
            codes.map { (names.name(of: $0, in: english) ?? "", $0) }.sorted { $0 < $1 }.map(\.1)
        }
        self.childLists = childLists
    }

    /// 001, the world: above all others, under none.
    package static let root = RegionCode("001")

    /// The area directly above, as M49 has it: KG → 143 → 142 → 001 → nil. nil as well for an unknown code.
    package func parent(of code: RegionCode) -> RegionCode? { parents[code] }

    /// All areas above, the nearest first, the world last.
    package func ancestors(of code: RegionCode) -> [RegionCode] {
        var found: [RegionCode] = []
        var next = parents[code]
        while let area = next, found.count < 8 {
            found.append(area)
            next = parents[area]
        }
        return found
    }

    /// What lies directly under an area, in the order of English names.
    package func children(of code: RegionCode) -> [RegionCode] { childLists[code] ?? [] }

    package func contains(_ code: RegionCode) -> Bool { parents[code] != nil || code == RegionTree.root }

    /// The short name in a language of the archive, else in English; the code itself where it is unknown.
    /// Addresses use the English one.
    package func name(of code: RegionCode, in language: LanguageTag) -> String {
        names.name(of: code, in: language) ?? names.name(of: code, in: LanguageTag("en")) ?? code.rawValue
    }

    /// What the area is called in any of the languages; the code itself where it is unknown. In no order that says anything.
    package func names(of code: RegionCode) -> [String] {
        Array(names.names(of: code)) + [name(of: code, in: RegionTree.english)]
    }

    private static let english = LanguageTag("en")

    /// The languages that have names of their own, as primary tags in the table's order.
    package var languages: [String] { names.languages }
}
