import ArchiveModel

/// Regions by what an editor may write: a code, or a name in any language of the tables or of the authority file.
package struct RegionNameTable: Sendable {
    private let tree: RegionTree
    private let codes: [NameKey: RegionCode]
    private let english: [String]

    package init(_ authorities: AuthorityFile, tree: RegionTree = .world) {
        self.tree = tree
        var codes: [NameKey: RegionCode] = [:]
        var english: [String] = []
        for entry in authorities.regions {
            for name in [entry.heading] + entry.variants where codes[NameKey(name)] == nil {
                codes[NameKey(name)] = entry.code
            }
        }
        var pending = [RegionTree.root]
        while let code = pending.popLast() {
            english.append(tree.name(of: code, in: LanguageTag("en")))
            for language in tree.languages {
                let key = NameKey(tree.name(of: code, in: LanguageTag(language)))
                if codes[key] == nil { codes[key] = code }
            }
            pending += tree.children(of: code).reversed()
        }
        self.codes = codes
        self.english = english.sorted(by: CodePointOrder.precedes)
    }

    package func code(of text: String) -> RegionCode? {
        let code = RegionCode(text.uppercased())
        return tree.contains(code) ? code : codes[NameKey(text)]
    }

    /// The English name closest to `text`.
    package func nearest(to text: String) -> String? { NearestWord.of(text, among: english) }
}
