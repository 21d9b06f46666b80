import Accessioning
import ArchiveModel

/// What a key of a `<name>.meta.yml` says, as one text: two are equal where they say the same, however they are written.
enum MetadataContent {
    static func of(_ entry: YAMLValue.Entry) -> String { YAMLText.quoted(entry.key) + ":" + flat(entry.value) }

    /// `yaml` is a value on one line.
    static func of(_ key: String, yaml: String) -> String {
        guard case .mapping(let entries, _)? = YAMLReader.read("x: \(yaml)", path: "").value, let entry = entries.first
        else { return "" }
        return YAMLText.quoted(key) + ":" + flat(entry.value)
    }

    static func of(_ key: String, reasons: [String]) -> String {
        YAMLText.quoted(key) + ":{" + reasons.joined(separator: ",") + "}"
    }

    /// The reader has bounded the depth.
    private static func flat(_ value: YAMLValue) -> String {
        switch value {
        case .scalar(let text, _): YAMLText.quoted(text)
        case .list(let items, _): "[" + items.map { flat($0) }.joined(separator: ",") + "]"
        case .mapping(let entries, _): "{" + entries.map { of($0) }.joined(separator: ",") + "}"
        }
    }
}
