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
        var filing = RegionFiling(tree: tree)
        for (index, article) in articles.enumerated() {
            filing.file(
                index, about: article.setting.regions.value ?? [], also: article.setting.regionsAlso.value ?? [])
        }
        var slugs = SlugRegister()
        return filing.found.sorted { $0.code < $1.code }.map { found in
            let english = tree.name(of: found.code, in: LanguageTag("en"))
            return RegionTerm(
                code: found.code, heading: preferred[found.code] ?? tree.name(of: found.code, in: language),
                permalink: Permalink("regions/\(slugs.claim(english)).html"), parent: tree.parent(of: found.code),
                entries: found.entries, also: found.also)
        }
    }
}

/// Articles by region. Codes that the tree doesn't know are dropped here; whoever read them has said so.
private struct RegionFiling {
    struct Found {
        let code: RegionCode
        var entries: [Int] = []
        var also: [Int] = []
    }

    let tree: RegionTree
    private(set) var found: [Found] = []
    private var places: [RegionCode: Int] = [:]
    /// Places in `found` of a code and of the areas above it.
    private var paths: [RegionCode: [Int]] = [:]

    init(tree: RegionTree) { self.tree = tree }

    /// Positions come in ascending order.
    mutating func file(_ index: Int, about: [RegionCode], also: [RegionCode]) {
        for code in about {
            for place in path(code) where found[place].entries.last != index { found[place].entries.append(index) }
        }
        for code in also {
            for place in path(code) where found[place].entries.last != index && found[place].also.last != index {
                found[place].also.append(index)
            }
        }
    }

    private mutating func path(_ code: RegionCode) -> [Int] {
        if let path = paths[code] { return path }
        let codes = tree.contains(code) ? [code] + tree.ancestors(of: code) : []
        let path = codes.map { place($0) }
        paths[code] = path
        return path
    }

    private mutating func place(_ code: RegionCode) -> Int {
        if let place = places[code] { return place }
        places[code] = found.count
        found.append(Found(code: code))
        return found.count - 1
    }
}
