import ArchiveModel

/// Files articles under what they are about, and under every area that holds it, up to the world.
struct RegionIndexBuilder {
    private let tree: RegionTree
    private let language: LanguageTag
    private let preferred: [RegionCode: String]

    init(authorities: AuthorityFile, language: LanguageTag, tree: RegionTree) {
        self.tree = tree
        self.language = language
        preferred = Dictionary(
            authorities.regions.map { ($0.code, $0.heading) }, uniquingKeysWith: { first, _ in first })
    }

    func build(_ articles: [Article]) -> [RegionTerm] {
        var about: [RegionCode: [Int]] = [:]
        var also: [RegionCode: [Int]] = [:]
        for (index, article) in articles.enumerated() {
            let primary = withAncestors(article.setting.regions.value ?? [])
            let secondary = withAncestors(article.setting.regionsAlso.value ?? []).subtracting(primary)
            for code in primary { about[code, default: []].append(index) }
            for code in secondary { also[code, default: []].append(index) }
        }
        let codes = Set(about.keys).union(also.keys).sorted()
        var slugs = SlugRegister()
        return codes.map { code in
            let english = tree.name(of: code, in: LanguageTag("en"))
            return RegionTerm(
                code: code, heading: preferred[code] ?? tree.name(of: code, in: language),
                permalink: Permalink("regions/\(slugs.claim(english)).html"), parent: tree.parent(of: code),
                entries: about[code] ?? [], also: also[code] ?? [])
        }
    }

    /// Codes that the tree doesn't know are dropped here; whoever read them has said so.
    private func withAncestors(_ codes: [RegionCode]) -> Set<RegionCode> {
        var all: Set<RegionCode> = []
        for code in codes where tree.contains(code) {
            all.insert(code)
            all.formUnion(tree.ancestors(of: code))
        }
        return all
    }
}
