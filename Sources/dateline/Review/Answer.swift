import Accessioning
import ArchiveModel

/// What an editor writes into a cell.
enum Answer: Sendable, Equatable {
    /// `ok`, `yes` or a tick: our value is right.
    case confirmed
    /// `?` or `unknown`: nobody knows it.
    case unknown
    case written(String)

    private static let ticks: Set<String> = ["ok", "yes", "✓", "✔", "✔\u{FE0F}", "☑", "☑\u{FE0F}", "✅"]

    /// Nil for an empty cell.
    static func read(_ cell: String, _ field: ReviewedField) -> Answer? {
        let text = Trimming.trimmed(cell)
        if text.isEmpty { return nil }
        let word = text.lowercased()
        // "Is it a translation?": yes is the value, and the same as a tick only where we say so too.
        if field == .translated, word == "yes" { return .written("true") }
        if ticks.contains(word) { return .confirmed }
        return ["?", "unknown"].contains(word) ? .unknown : .written(text)
    }

    /// The written text as front matter would hold it: authors and regions between semicolons, an author's kind and role
    /// behind bars.
    static func yaml(_ text: String, _ field: ReviewedField, at place: SourceLocation) -> YAMLValue {
        guard field.takesSeveral else { return .scalar(text, place) }
        let parts = text.split(separator: ";").map { OneLine.of(String($0)) }.filter { !$0.isEmpty }
        return .list(parts.map { field == .authors ? author($0, place) : .scalar($0, place) }, place)
    }

    private static func author(_ text: String, _ place: SourceLocation) -> YAMLValue {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { OneLine.of(String($0)) }
        guard parts.count > 1 else { return .scalar(text, place) }
        let entries = parts.enumerated().map { index, part in
            let isKind = Attribution.Kind(rawValue: part.lowercased()) != nil
            return YAMLValue.Entry(
                key: index == 0 ? "name" : isKind ? "kind" : "role", keyLocation: place,
                value: .scalar(isKind && index > 0 ? part.lowercased() : part, place))
        }
        return .mapping(entries, place)
    }
}
