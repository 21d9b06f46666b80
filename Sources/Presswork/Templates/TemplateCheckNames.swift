import ArchiveModel

extension TemplateCheck {
    /// The field a name leads to and the shape it belongs to; nil when that is unknown, and reported.
    mutating func field(_ name: NamePath, at position: Int) -> (kind: Field.Kind, owner: Shape)? {
        let origin = program.tables.origins[position]
        let first = program.tables.names[Int(name.first)]
        guard var found = name.first == 0 ? innermost(origin) : outward(first, origin) else { return nil }
        var offset = origin.nameRange.lowerBound + first.utf8.count + 1
        var outer = first
        for step in program.tables.steps[Int(name.restStart)..<Int(name.restEnd)] {
            let inner = program.tables.names[Int(step)]
            let range = offset..<offset + inner.utf8.count
            guard case .record(let shape) = found.kind else {
                report(
                    "unknown-name", "'\(outer)' is \(found.kind.words) and has no fields of its own", at: range,
                    of: origin.template, suggestion: found.kind.isList ? "open it with '{{#\(outer)}}'" : nil)
                return nil
            }
            guard let slot = shape.slot(of: inner) else {
                report(
                    "unknown-name", "no field named '\(inner)' in '\(outer)'", at: range, of: origin.template,
                    suggestion: suggestion(inner, [shape]))
                return nil
            }
            found = (shape.fields[slot].kind, shape)
            offset = range.upperBound + 1
            outer = inner
        }
        return found
    }

    private mutating func outward(_ name: String, _ origin: TagOrigin) -> (kind: Field.Kind, owner: Shape)? {
        var shapes: [Shape] = []
        for scope in scopes.reversed() {
            switch scope {
            case .shape(let shape, _):
                if let slot = shape.slot(of: name) { return (shape.fields[slot].kind, shape) }
                shapes.append(shape)
            case .anything: return nil
            case .text, .html, .flag: break
            }
        }
        let start = origin.nameRange.lowerBound
        report(
            "unknown-name", "no field named '\(name)' here", at: start..<start + name.utf8.count, of: origin.template,
            suggestion: suggestion(name, shapes))
        return nil
    }

    private mutating func innermost(_ origin: TagOrigin) -> (kind: Field.Kind, owner: Shape)? {
        for scope in scopes.reversed() {
            switch scope {
            case .shape(let shape, _):
                if let slot = shape.slot(of: ".") { return (shape.fields[slot].kind, shape) }
                report(
                    "unknown-name", "'.' stands for nothing here", at: origin.nameRange, of: origin.template,
                    suggestion: "use it in a section over text or over a list of words")
                return nil
            case .text: return (.text, .word)
            case .html: return (.html, .word)
            case .flag: break
            case .anything: return nil
            }
        }
        return nil
    }

    private func suggestion(_ name: String, _ shapes: [Shape]) -> String? {
        let names = shapes.flatMap { $0.fields.map(\.name) }.filter { $0 != "." }
        if let nearest = NearestWord.of(name, among: names) { return "did you mean '\(nearest)'?" }
        guard !names.isEmpty, names.count <= 12 else { return nil }
        return "the fields here are \(names.map { "'\($0)'" }.joined(separator: ", "))"
    }

    mutating func checkPrinted(_ name: NamePath, at position: Int, isRaw: Bool) {
        guard let kind = field(name, at: position)?.kind else { return }
        let origin = program.tables.origins[position]
        let text = program.sources[Int(origin.template)].text(origin.nameRange)
        switch kind {
        case .html: break
        case .text where !isRaw: break
        case .text:
            report(
                "unescaped-text", "this would print the captured text of '\(text)' unescaped", at: origin.tagRange,
                of: origin.template, suggestion: "write '{{\(text)}}'")
        case .flag, .record, .list, .children:
            report(
                "not-printable", "'\(text)' is \(kind.words) and can't be printed", at: origin.nameRange,
                of: origin.template, suggestion: "open it with '{{#\(text)}}'")
        }
    }

    mutating func scope(of name: NamePath, at position: Int) -> Scope {
        guard let (kind, owner) = field(name, at: position) else { return .anything }
        if case .list(let items) = kind { reportReopened(items, of: owner, at: position) }
        return switch kind {
        case .text: .text
        case .html: .html
        case .flag: .flag
        case .record(let shape), .list(let shape): .shape(shape, isChild: false)
        case .children: .shape(owner, isChild: true)
        }
    }
}

extension TemplateCheck {
    /// A list within itself would print all its items once for each of them, and once more for each level.
    private mutating func reportReopened(_ items: Shape, of owner: Shape, at position: Int) {
        let inner = scopes.reversed().prefix { scope in
            if case .shape(let shape, _) = scope { return shape !== owner }
            return true
        }
        let isOpen = inner.contains { scope in
            if case .shape(let shape, false) = scope { return shape === items }
            return false
        }
        guard isOpen else { return }
        let origin = program.tables.origins[position]
        let text = program.sources[Int(origin.template)].text(origin.nameRange)
        report(
            "reopened-list", "'\(text)' is open here already", at: origin.nameRange, of: origin.template,
            suggestion: "close it with '{{/\(text)}}' first")
    }
}

extension Field.Kind {
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .html: "markup"
        case .flag: "a flag"
        case .record: "a record"
        case .list, .children: "a list"
        }
    }

    fileprivate var isList: Bool {
        switch self {
        case .list, .children: true
        case .text, .html, .flag, .record: false
        }
    }
}
