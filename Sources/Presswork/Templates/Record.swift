import ArchiveModel

/// What a template can print or ask.
package enum Value: Sendable {
    case absent
    case text(String)
    /// An address below the site's root, percent-encoded; printed behind the page's own way to the root, so that a record
    /// is the same on all pages that show it.
    case link(String)
    /// UTF-8.
    case html([UInt8])
    case flag(Bool)
    case record(Record)
    case list([Record])
    /// Behind the fields of a record; no template has a name for it.
    case kept(KeptPrint)

    static func link(to permalink: Permalink) -> Value { .link(permalink.escaped) }

    /// A list of plain words; `{{.}}` prints each.
    package static func words(_ words: [String]) -> Value {
        .list(words.map { Record(.word, values: [.text($0)]) })
    }
}

/// The values of one thing to be shown, under the names of its shape.
package struct Record: Sendable {
    /// Shapes are never given up, so that nobody counts their owners.
    private let unmanaged: Unmanaged<Shape>
    /// In the order of the shape's fields.
    let values: [Value]

    /// Names may come in any order (the shape's own is fastest) and those left out are absent. A name that the shape
    /// lacks, or a value of another kind than its field's, is a fault in the program and traps.
    package init(_ shape: Shape, _ pairs: KeyValuePairs<String, Value>) {
        self.init(shape, pairs: pairs)
    }

    init(_ shape: Shape, pairs: some Sequence<(key: String, value: Value)>) {
        var draft = RecordDraft(shape)
        draft.set(pairs)
        self = draft.record()
    }

    /// `leading` are the values of the shape's first fields.
    init(_ shape: Shape, _ leading: [Value], _ pairs: some Sequence<(key: String, value: Value)>) {
        var draft = RecordDraft(shape, leading)
        draft.set(pairs)
        self = draft.record()
    }

    /// `values` are all of the shape's, in its order, and perhaps a `kept` one behind them.
    init(_ shape: Shape, values: [Value]) {
        assert(shape.fit(values), "'\(shape.name)' has other fields")
        unmanaged = .passUnretained(shape)
        self.values = values
    }

    var shape: Shape { unmanaged._withUnsafeGuaranteedRef { $0 } }

    /// As `Shape.number` has it.
    @inline(__always) var shapeNumber: Int { unmanaged._withUnsafeGuaranteedRef { $0.number } }

    /// What was printed of it, where that is kept.
    var kept: KeptPrint? {
        guard values.count > shape.fields.count, case .kept(let kept)? = values.last else { return nil }
        return kept
    }
}
