import Accessioning
import ArchiveModel

/// Adds decisions to the text of a `<name>.meta.yml`, which keeps its comments, its order, its line ends and every key
/// that we don't know. The result is read again: unless it says what the old one said and the decisions, it is refused.
struct MetadataEdit {
    /// As the user would name it.
    let path: String

    /// `present` is the file as it lies there, nil where there is none. `decisions` are for different fields.
    func apply(_ decisions: [Decision], to present: [UInt8]?) -> Outcome<[UInt8]?> {
        let layout = MetadataLayout.read(present ?? [], path: path)
        guard var edited = layout.value else { return Outcome(nil, layout.findings) }
        var findings: [Finding] = []
        for decision in decisions {
            let isDone = edited.set(decision.field.rawValue, decision.value.yaml)
            let isGrounded = decision.note.isEmpty || edited.ground(decision.field.rawValue, decision.note)
            if !isDone || !isGrounded {
                findings.append(refusal(isDone ? "grounds" : decision.field.rawValue, decision))
            }
        }
        guard findings.isEmpty else { return Outcome(nil, findings) }
        let bytes = edited.bytes
        if MetadataLayout.read(bytes, path: path).value?.content == edited.expected { return Outcome(bytes) }
        return Outcome(
            nil,
            [
                Finding(
                    .error, "review.meta", "can't be changed without losing something", at: SourceLocation(path: path),
                    suggestion: "write the answers into it by hand")
            ])
    }

    private func refusal(_ key: String, _ decision: Decision) -> Finding {
        Finding(
            .error, "review.meta", "'\(key)' has a value in \(path) that only a person can change",
            at: decision.row.place(.answer), suggestion: "write the answer into it by hand")
    }
}
