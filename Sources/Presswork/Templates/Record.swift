/// What a template can print or ask.
package enum Value: Sendable {
    case absent
    case text(String)
    /// UTF-8.
    case html([UInt8])
    case flag(Bool)
    case record(Record)
    case list([Record])

    /// A list of plain words; `{{.}}` prints each.
    package static func words(_ words: [String]) -> Value {
        .list(words.map { Record(.word, [".": .text($0)]) })
    }
}

/// The values of one thing to be shown, under the names of its shape.
package struct Record: Sendable {
    let shape: Shape
    /// In the order of the shape's fields.
    let values: [Value]

    /// Names may come in any order (the shape's own is fastest) and those left out are absent. A name that the shape
    /// lacks, or a value of another kind than its field's, is a fault in the program and traps.
    package init(_ shape: Shape, _ pairs: KeyValuePairs<String, Value>) {
        self.init(shape, pairs: pairs)
    }

    init(_ shape: Shape, pairs: some Sequence<(key: String, value: Value)>) {
        var values = [Value](repeating: .absent, count: shape.fields.count)
        var next = 0
        for (name, value) in pairs {
            guard let slot = shape.slot(of: name, from: next) else {
                preconditionFailure("shape '\(shape.name)' has no field '\(name)'")
            }
            precondition(value.fits(shape.fields[slot].kind), "'\(name)' of '\(shape.name)' is of another kind")
            values[slot] = value
            next = slot + 1
        }
        self.shape = shape
        self.values = values
    }
}

extension Value {
    fileprivate func fits(_ kind: Field.Kind) -> Bool {
        switch (self, kind) {
        case (.absent, _), (.text, .text), (.html, .html), (.flag, .flag), (.record, .record): true
        case (.list, .list), (.list, .children): true
        default: false
        }
    }
}
