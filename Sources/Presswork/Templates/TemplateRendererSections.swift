extension TemplateRenderer {
    @inline(__always)
    mutating func push(_ record: borrowing Record) { frames.append(record.frame(&shapes)) }

    /// Opens a section over a truthy value.
    @inline(__always)
    mutating func enter(_ value: UnsafePointer<Value>) -> Bool { value.placed.pointee.open(value, in: &self) }

    /// Moves to the list's next record, or closes the section.
    @inline(__always)
    mutating func entersAgain() -> Bool {
        guard sections.count > 0 else { return false }
        let section = sections[sections.count - 1]
        if section.hasFrame { frames.shrink(to: frames.count - 1) }
        if section.next < section.list.count, let first = section.list.baseAddress {
            sections[sections.count - 1].next += 1
            (first + section.next).placed.pointee.push(to: &self)
            return true
        }
        sections.shrink(to: sections.count - 1)
        return false
    }
}

extension Record {
    @inline(__always)
    fileprivate borrowing func frame(_ shapes: inout ShapeTable) -> TemplateRenderer.Frame {
        let row = shapes.row(ofNumber: shapeNumber)
        return TemplateRenderer.Frame(
            values: values.withUnsafeBufferPointer { $0 }, row: row >= 0 ? row : shapes.add(shape))
    }
}

extension PlacedValue {
    /// Of a record; nil for anything else.
    @inline(__always)
    borrowing func frame(_ shapes: inout ShapeTable) -> TemplateRenderer.Frame? {
        guard case .record(let record) = value else { return nil }
        return record.frame(&shapes)
    }

    /// `place` is its own.
    @inline(__always)
    borrowing func open(_ place: UnsafePointer<Value>, in renderer: inout TemplateRenderer) -> Bool {
        var list = UnsafeBufferPointer<Record>(start: nil, count: 0)
        switch value {
        case .absent, .kept: return false
        case .flag(let flag):
            // It has nothing to look names up in, so `{{.}}` keeps its meaning.
            if flag { renderer.sections.append(TemplateRenderer.Section(list: list, next: 0, hasFrame: false)) }
            return flag
        case .text(let text):
            if text.isEmpty { return false }
            renderer.pushAlone(place)
        case .html(let bytes):
            if bytes.isEmpty { return false }
            renderer.pushAlone(place)
        case .link: renderer.pushAlone(place)
        case .record(let record): renderer.push(record)
        case .list(let records):
            list = records.withUnsafeBufferPointer { $0 }
            guard list.count > 0, let first = list.baseAddress else { return false }
            first.placed.pointee.push(to: &renderer)
        }
        renderer.sections.append(TemplateRenderer.Section(list: list, next: 1, hasFrame: true))
        return true
    }
}

extension TemplateRenderer {
    @inline(__always)
    fileprivate mutating func pushAlone(_ value: UnsafePointer<Value>) {
        frames.append(Frame(values: UnsafeBufferPointer(start: value, count: 1), row: -1))
    }
}
