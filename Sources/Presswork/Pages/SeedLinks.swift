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
        Self.path(of: target, from: source).flatMap { permalinks[$0] }
    }

    /// Path below the folder of seeds; nil for a way out of it.
    static func path(of target: String, from source: String) -> String? {
        var parts = source.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/", omittingEmptySubsequences: true) {
            switch part {
            case ".": continue
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
