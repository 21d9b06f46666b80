extension TemplateRenderer {
    /// Where the value a name stands for is: its first part in the innermost record whose shape has it, the rest from
    /// there in.
    @inline(__always)
    mutating func find(_ name: NamePath) -> UnsafePointer<Value> {
        let value = name.first == 0 ? innermost() : outward(name.first)
        return name.restStart == name.restEnd ? value : inward(value, name)
    }

    @inline(__always)
    private mutating func outward(_ name: Int32) -> UnsafePointer<Value> {
        var index = frames.count - 1
        while index >= 0 {
            let frame = frames[index]
            if frame.row >= 0 {
                let slot = shapes.slot(name, in: frame.row)
                if slot >= 0 {
                    if index < recordedFrames, !shapes.isShared(slot, in: frame.row) { spoil() }
                    return Self.place(slot, in: frame.values)
                }
            }
            index -= 1
        }
        if recordedFrames >= 0 { spoil() }
        return Self.nothing
    }

    /// What `{{.}}` stands for.
    private func innermost() -> UnsafePointer<Value> {
        guard frames.count > 0 else { return Self.nothing }
        let frame = frames[frames.count - 1]
        return Self.place(frame.row < 0 ? 0 : shapes.slot(0, in: frame.row), in: frame.values)
    }

    private mutating func inward(_ outer: UnsafePointer<Value>, _ name: NamePath) -> UnsafePointer<Value> {
        var value = outer
        for step in Int(name.restStart)..<Int(name.restEnd) {
            guard let frame = value.placed.pointee.frame(&shapes) else { return Self.nothing }
            value = Self.place(shapes.slot(program.tables.steps[step], in: frame.row), in: frame.values)
        }
        return value
    }

    /// `slot` is -1 where the shape has no such name.
    @inline(__always)
    private static func place(_ slot: Int, in values: UnsafeBufferPointer<Value>) -> UnsafePointer<Value> {
        guard values.indices.contains(slot), let base = values.baseAddress else { return nothing }
        return base + slot
    }

    /// A place that holds `absent`.
    private nonisolated(unsafe) static let nothing: UnsafePointer<Value> = {
        let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
        place.initialize(to: .absent)
        return UnsafePointer(place)
    }()
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
