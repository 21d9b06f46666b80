import ArchiveModel

extension [Record] {
    /// Links that stand in one line: each but the last says that another one follows.
    var asLine: [Record] {
        enumerated().map { place, link in place == count - 1 ? link : link.followed }
    }
}

extension Record {
    /// Of the shape `PageShapes.link`.
    static func link(_ label: String, to target: Permalink) -> Record {
        Record(PageShapes.link, values: [.text(label), .link(to: target), .absent, .absent])
    }

    /// Such a link with another one behind it.
    var followed: Record { Record(PageShapes.link, values: values.dropLast() + [.flag(true)]) }
}

extension Value {
    /// Absent for nil and for the empty text, so that a section over it prints nothing.
    static func optional(_ text: String?) -> Value { text.map { $0.isEmpty ? .absent : .text($0) } ?? .absent }

    static func optionalLink(to permalink: Permalink?) -> Value { permalink.map { .link(to: $0) } ?? .absent }
}
