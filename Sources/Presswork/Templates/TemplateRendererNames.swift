extension TemplateRenderer {
    /// The value a name stands for: its first part in the innermost record whose shape has it, the rest from there in.
    @inline(__always)
    mutating func find(_ name: NamePath) -> Value {
        let value = name.first == 0 ? innermost() : outward(name.first)
        return name.restStart == name.restEnd ? value : inward(value, name)
    }

    private mutating func outward(_ name: Int32) -> Value {
        var index = frames.count - 1
        while index >= 0 {
            let shape = frames[index].shape
            if shape >= 0 {
                let slot = shapes.slot(name, in: shape)
                if slot >= 0 {
                    if index < recordedFrames, !shapes.isShared(slot, in: shape) { spoil() }
                    return frames[index].values[slot]
                }
            }
            index -= 1
        }
        if recordedFrames >= 0 { spoil() }
        return .absent
    }

    /// What `{{.}}` stands for.
    private func innermost() -> Value {
        guard let frame = frames.last else { return .absent }
        if frame.shape < 0 { return frame.single }
        let slot = shapes.slot(0, in: frame.shape)
        return slot >= 0 ? frame.values[slot] : .absent
    }

    private mutating func inward(_ outer: Value, _ name: NamePath) -> Value {
        var value = outer
        for step in Int(name.restStart)..<Int(name.restEnd) {
            guard case .record(let record) = value else { return .absent }
            let shape = shapes.index(of: record.shape)
            let slot = shapes.slot(program.tables.steps[step], in: shape)
            guard slot >= 0 else { return .absent }
            value = record.values[slot]
        }
        return value
    }
}

extension Value {
    /// What opens a section: all but absent, false, and what is empty.
    var isTruthy: Bool {
        switch self {
        case .absent, .kept: false
        case .text(let text): !text.isEmpty
        case .link: true
        case .html(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .record: true
        case .list(let records): !records.isEmpty
        }
    }
}
