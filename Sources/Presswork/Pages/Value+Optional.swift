import ArchiveModel

extension Record {
    /// Of the shape `PageShapes.link`.
    static func link(_ label: String, to target: Permalink) -> Record {
        Record(PageShapes.link, values: [.text(label), .link(to: target), .absent])
    }
}

extension Value {
    /// Absent for nil and for the empty text, so that a section over it prints nothing.
    static func optional(_ text: String?) -> Value { text.map { $0.isEmpty ? .absent : .text($0) } ?? .absent }

    static func optionalLink(to permalink: Permalink?) -> Value { permalink.map { .link(to: $0) } ?? .absent }
}
