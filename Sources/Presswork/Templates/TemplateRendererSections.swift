extension TemplateRenderer {
    mutating func push(_ record: Record) {
        frames.append(Frame(values: record.values, shape: shapes.index(of: record.shape)))
    }

    /// Opens a section over a truthy value.
    @inline(__always)
    mutating func enter(_ value: Value) -> Bool {
        guard value.isTruthy else { return false }
        var list: [Record] = []
        switch value {
        case .absent, .flag, .kept:
            // A flag has nothing to look names up in, so `{{.}}` keeps its meaning.
            sections.append(Section(list: [], next: 0, hasFrame: false))
            return true
        case .text, .link, .html: frames.append(Frame(values: [], shape: -1, single: value))
        case .record(let record): push(record)
        case .list(let records):
            list = records
            push(records[0])
        }
        sections.append(Section(list: list, next: 1, hasFrame: true))
        return true
    }

    /// Moves to the list's next record, or closes the section.
    @inline(__always)
    mutating func entersAgain() -> Bool {
        guard let section = sections.last else { return false }
        if section.hasFrame { frames.removeLast() }
        if section.next < section.list.count {
            sections[sections.count - 1].next += 1
            push(section.list[section.next])
            return true
        }
        sections.removeLast()
        return false
    }
}
