import ArchiveModel

/// One author as an editor writes it: a name, or a mapping of `name`, `role` and `kind`.
enum SuppliedAuthor {
    static func read(_ value: YAMLValue, _ findings: inout [Finding]) -> Attribution? {
        switch value {
        case .scalar: return value.text.map { Attribution(name: OneLine.of($0)) }
        case .list(_, let location):
            findings.append(
                Finding(.warning, "metadata.value", "an author is a name or has one, and is no list", at: location))
            return nil
        case .mapping(let entries, let location):
            var name: String?
            var role: String?
            var kind = Attribution.Kind.person
            for entry in entries {
                switch entry.key.lowercased() {
                case "name": name = entry.value.text
                case "role": role = entry.value.text
                case "kind" where Attribution.Kind(rawValue: entry.value.text ?? "") != nil:
                    kind = Attribution.Kind(rawValue: entry.value.text ?? "") ?? kind
                case "kind":
                    findings.append(
                        Finding(
                            .warning, "metadata.value", "'kind' is 'person' or 'organisation'",
                            at: entry.value.location))
                default:
                    let nearest = NearestWord.of(entry.key, among: ["name", "role", "kind"])
                    findings.append(
                        Finding(
                            .warning, "metadata.unknown-key", "no key is named '\(entry.key)'", at: entry.keyLocation,
                            length: entry.key.unicodeScalars.count,
                            suggestion: nearest.map { "did you mean '\($0)'?" }))
                }
            }
            guard let name else {
                findings.append(Finding(.warning, "metadata.value", "an author without a name", at: location))
                return nil
            }
            return Attribution(name: OneLine.of(name), kind: kind, role: role.map(OneLine.of))
        }
    }
}
