import Accessioning
import ArchiveModel

/// What is written into `<name>.meta.yml` for one key.
enum SuppliedValue: Sendable, Equatable {
    case text(String)
    case list([String])
    case authors([Attribution])
    /// The editor says that nobody knows.
    case unknown

    /// What an article has now; nil where nothing says it and no editor has said that nobody knows.
    static func of<Value>(_ inferred: Inferred<Value>, _ made: (Value) -> SuppliedValue) -> SuppliedValue? {
        if let value = inferred.value { return made(value) }
        return inferred.certainty == .supplied ? .unknown : nil
    }

    static func of(_ codes: [RegionCode]) -> SuppliedValue { .list(codes.map(\.rawValue)) }

    /// As it stands in a cell: `KZ; UZ`, `Jane Roe | hydrologist; Press Office | organisation`.
    var cell: String {
        switch self {
        case .text(let text): text
        case .list(let texts): texts.joined(separator: "; ")
        case .authors(let authors): authors.map(SuppliedValue.cell).joined(separator: "; ")
        case .unknown: "unknown"
        }
    }

    private static func cell(_ author: Attribution) -> String {
        author.name + (author.kind == .organisation ? " | organisation" : "") + (author.role.map { " | " + $0 } ?? "")
    }

    /// On one line.
    var yaml: String {
        switch self {
        case .text(let text): YAMLText.scalar(text)
        case .list(let texts): "[" + texts.map(YAMLText.scalar).joined(separator: ", ") + "]"
        case .authors(let authors): "[" + authors.map(SuppliedValue.yaml).joined(separator: ", ") + "]"
        case .unknown: "unknown"
        }
    }

    private static func yaml(_ author: Attribution) -> String {
        if author.kind == .person, author.role == nil { return YAMLText.scalar(author.name) }
        let kind = author.kind == .organisation ? ", kind: organisation" : ""
        let role = author.role.map { ", role: " + YAMLText.scalar($0) } ?? ""
        return "{name: \(YAMLText.scalar(author.name))\(kind)\(role)}"
    }
}
