/// A record that is being filled, field after field.
struct RecordDraft {
    private let shape: Shape
    /// Of the shape's first fields, as far as any is set.
    private var values: [Value] = []
    /// Where the next name is looked for first.
    private var next = 0

    init(_ shape: Shape) {
        self.shape = shape
        values.reserveCapacity(shape.fields.count)
    }

    /// `leading` are the values of the shape's first fields.
    init(_ shape: Shape, _ leading: consuming [Value]) {
        self.shape = shape
        precondition(leading.count <= shape.fields.count, "shape '\(shape.name)' has fewer fields")
        next = leading.count
        // Moved, where nobody else has them.
        values = leading
        // With a place for what may be kept.
        values.reserveCapacity(shape.fields.count + 1)
    }

    /// A name that the shape lacks, or a value of another kind than its field's, is a fault in the program and traps.
    mutating func set(_ name: String, _ value: Value) {
        guard let slot = shape.slot(of: name, from: next) else {
            preconditionFailure("shape '\(shape.name)' has no field '\(name)'")
        }
        precondition(shape.fits(value, in: slot), "'\(name)' of '\(shape.name)' is of another kind")
        if slot < values.count {
            values[slot] = value
        } else {
            while values.count < slot { values.append(.absent) }
            values.append(value)
        }
        next = slot + 1
    }

    mutating func set(_ pairs: some Sequence<(key: String, value: Value)>) {
        for (name, value) in pairs { set(name, value) }
    }

    /// `kept` goes along where many pages show the record.
    mutating func record(keeping kept: KeptPrint? = nil) -> Record {
        while values.count < shape.fields.count { values.append(.absent) }
        if let kept { values.append(.kept(kept)) }
        return Record(shape, values: values)
    }
}
