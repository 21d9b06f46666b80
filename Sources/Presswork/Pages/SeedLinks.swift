import ArchiveModel

/// Links between seeds → links between their pages.
struct SeedLinks: Sendable {
    private let permalinks: [String: Permalink]

    init(_ catalogue: Catalogue) {
        permalinks = Dictionary(
            catalogue.entries.map { ($0.article.source, $0.permalink) }, uniquingKeysWith: { first, _ in first })
    }

    func permalink(of source: String) -> Permalink? { permalinks[source] }

    /// `target` is a relative path as written in the seed `source`, decoded; nil when no seed is there.
    func resolve(_ target: String, from source: String) -> Permalink? {
        var parts = source.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(String(part))
            }
        }
        return permalinks[parts.joined(separator: "/")]
    }
}
