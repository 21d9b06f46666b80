extension TemplateRenderer {
    @inline(__always)
    mutating func push(_ record: Record) {
        let index = shapes.index(of: record.shape)
        frames.append(Frame(values: record.values.withUnsafeBufferPointer { $0 }, shape: index))
    }

    /// Opens a section over a truthy value.
    @inline(__always)
    mutating func enter(_ value: UnsafePointer<Value>) -> Bool {
        guard value.pointee.isTruthy else { return false }
        var list = UnsafeBufferPointer<Record>(start: nil, count: 0)
        switch value.pointee {
        case .absent, .flag, .kept:
            // A flag has nothing to look names up in, so `{{.}}` keeps its meaning.
            sections.append(Section(list: list, next: 0, hasFrame: false))
            return true
        case .text, .link, .html:
            frames.append(Frame(values: UnsafeBufferPointer(start: value, count: 1), shape: -1))
        case .record(let record): push(record)
        case .list(let records):
            list = records.withUnsafeBufferPointer { $0 }
            push(list[0])
        }
        sections.append(Section(list: list, next: 1, hasFrame: true))
        return true
    }

    /// Moves to the list's next record, or closes the section.
    @inline(__always)
    mutating func entersAgain() -> Bool {
        guard sections.count > 0 else { return false }
        let section = sections[sections.count - 1]
        if section.hasFrame { frames.shrink(to: frames.count - 1) }
        if section.next < section.list.count {
            sections[sections.count - 1].next += 1
            push(section.list[section.next])
            return true
        }
        sections.shrink(to: sections.count - 1)
        return false
    }
}
