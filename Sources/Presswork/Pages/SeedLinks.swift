import ArchiveModel
import Synchronization

/// Links between seeds → links between their pages.
final class SeedLinks: Sendable {
    private let catalogue: Catalogue
    /// By the paths of the seeds. Made when a text first links to one, for few archives have such links.
    private let permalinks = Mutex<[String: Permalink]?>(nil)

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    func permalink(of source: String) -> Permalink? {
        permalinks.withLock { permalinks in
            if let permalinks { return permalinks[source] }
            let made = Dictionary(
                catalogue.entries.map { ($0.article.source, $0.permalink) }, uniquingKeysWith: { first, _ in first })
            permalinks = made
            return made[source]
        }
    }

    /// `target` is a relative path as written in the seed `source`, decoded; nil when no seed is there.
    func resolve(_ target: String, from source: String) -> Permalink? {
        Self.path(of: target, from: source).flatMap { permalink(of: $0) }
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
