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
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        return own[key] ?? (isASCII ? RegionNameTable.inEnglish[key] : nil) ?? RegionNameTable.known[key]
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

    /// Asked first: to make the table of all languages takes longer than to take in ten articles. No English name is, in
    /// another language, that of a region before its own.
    private static let inEnglish = table(count: 512) { [RegionTree.world.name(of: $0, in: LanguageTag("en"))] }

    /// Made when the first front matter names a region otherwise than in English.
    private static let known = table(count: 4096) { RegionTree.world.names(of: $0) }

    private static func table(count: Int, names: (RegionCode) -> [String]) -> RegionsByName {
        var table = RegionsByName(count: count)
        for code in all {
            for name in names(code) { table.add(NameKey(name), code) }
        }
        return table
    }

    private static let english: [String] =
        all.map { RegionTree.world.name(of: $0, in: LanguageTag("en")) }.sorted(by: CodePointOrder.precedes)
}
