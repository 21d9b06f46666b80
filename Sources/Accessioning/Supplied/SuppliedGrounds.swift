import ArchiveModel

/// `grounds:` → how the editor knows, key by key: `date: the bound volume has it`. It is shown with the value's evidence.
///
/// A comment would hold it too, but programs that write YAML drop comments, and readers of the archive would not see it.
enum SuppliedGrounds {
    static func read(_ entries: [YAMLValue.Entry]) -> Outcome<[MetadataKey: String]> {
        var grounds = Outcome<[MetadataKey: String]>([:])
        // Only letters of ASCII make the key, so that nothing longer or shorter is it.
        for index in entries.indices where entries[index].key.utf8.count == 7 {
            let entry = entries[index]
            guard MetadataKey.named(entry.key) == .grounds else { continue }
            guard case .mapping(let reasons, _) = entry.value else {
                if entry.value.items.isEmpty { continue }
                grounds.findings.append(
                    Finding(
                        .warning, "metadata.value", "'grounds' takes lines of 'key: words'", at: entry.value.location))
                continue
            }
            for reason in reasons { take(reason, &grounds) }
        }
        return grounds
    }

    private static func take(_ reason: YAMLValue.Entry, _ grounds: inout Outcome<[MetadataKey: String]>) {
        guard let key = MetadataKey.named(reason.key) else {
            let nearest = NearestWord.of(reason.key, among: MetadataKey.allNames)
            grounds.findings.append(
                Finding(
                    .warning, "metadata.unknown-key", "no key is named '\(reason.key)'", at: reason.keyLocation,
                    length: reason.key.unicodeScalars.count, suggestion: nearest.map { "did you mean '\($0)'?" }))
            return
        }
        if reason.value.isScalar {
            grounds.value[key] = reason.value.text.map { String(OneLine.of($0).unicodeScalars.prefix(2000)) }
        } else {
            grounds.findings.append(
                Finding(
                    .warning, "metadata.value", "a ground is one text, not a list", at: reason.value.location))
        }
    }
}
