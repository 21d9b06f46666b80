import ArchiveModel

/// Regions by what an editor may write: a code, or a name in any language of the tables or of the authority file.
package struct RegionNameTable: Sendable {
    /// Of the authority file; they come before those of the tables.
    private let own: [NameKey: RegionCode]

    package init(_ authorities: AuthorityFile) {
        var own: [NameKey: RegionCode] = [:]
        for entry in authorities.regions {
            for name in [entry.heading] + entry.variants where own[NameKey(name)] == nil {
                own[NameKey(name)] = entry.code
            }
        }
        self.own = own
    }

    package func code(of text: String) -> RegionCode? {
        // A code has three letters at most, each of one byte; no letter gives less than one in upper case.
        if text.utf8.count <= 12 {
            let code = RegionCode(text.uppercased())
            if RegionTree.world.contains(code) { return code }
        }
        let key = NameKey(text)
        return own[key] ?? RegionNameTable.known[key]
    }

    /// The English name closest to `text`.
    package func nearest(to text: String) -> String? { NearestWord.of(text, among: RegionNameTable.english) }

    /// From the world down, so that of two regions with one name the one that comes first in the tree has it.
    private static let all: [RegionCode] = {
        var all: [RegionCode] = []
        var pending = [RegionTree.root]
        while let code = pending.popLast() {
            all.append(code)
            pending += RegionTree.world.children(of: code).reversed()
        }
        return all
    }()

    /// Made when the first front matter names a region.
    private static let known: RegionsByName = {
        var known = RegionsByName(count: 4096)
        for code in all {
            for name in RegionTree.world.names(of: code) { known.add(NameKey(name), code) }
        }
        return known
    }()

    private static let english: [String] =
        all.map { RegionTree.world.name(of: $0, in: LanguageTag("en")) }.sorted(by: CodePointOrder.precedes)
}
