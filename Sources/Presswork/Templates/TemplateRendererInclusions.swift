extension TemplateRenderer {
    /// Enters a partial or a parent; returns where to go on.
    mutating func include(_ inclusion: Inclusion, next: Int) -> Int {
        guard let template = template(inclusion.target) else { return next }
        if inclusion.arguments == 0, writeKept(template, inclusion.placement) { return next }
        enter(inclusion.placement, next: next)
        if inclusion.arguments == 0 { record(template, inclusion.placement) }
        if inclusion.arguments > 0 {
            fillings.append(Filling(arguments: Int(inclusion.arguments), outer: filling))
            filling = fillings.count - 1
        }
        return Int(program.tables.entries[Int(template)])
    }

    private mutating func template(_ target: Inclusion.Target) -> Int32? {
        switch target {
        case .template(let number): return number
        case .missing: return nil
        case .named(let name):
            guard case .text(let text) = find(name).pointee else { return nil }
            return program.templates[text]
        }
    }

    /// Where the argument starts that fills a block: the outermost one that is given.
    mutating func fill(_ block: Int32, _ placement: Placement, next: Int) -> Int? {
        if recordedFrames >= 0 { spoil() }
        var found: (start: Int32, outer: Int)?
        var index = filling
        while index >= 0 {
            let filling = fillings[index]
            steps += program.tables.arguments[filling.arguments].count
            for argument in program.tables.arguments[filling.arguments] where argument.block == block {
                found = (argument.start, filling.outer)
            }
            index = filling.outer
        }
        guard let found else { return nil }
        enter(placement, next: next)
        // What an argument holds is filled by what surrounds the tag that gave it, so it can't fill itself.
        filling = found.outer
        return Int(found.start)
    }

    private mutating func enter(_ placement: Placement, next: Int) {
        let isInline = if case .inline = placement { true } else { false }
        calls.append(
            Call(
                next: next, indentation: indentation, filling: filling, fillings: fillings.count, isInline: isInline))
        switch placement {
        case .ownLines(let blanks):
            indentation += program.tables.text[blanks.range]
            isAtLineStart = true
        case .afterBlanks(let blanks):
            if indentation.isEmpty { isAtLineStart = false }
            indentation += program.tables.text[blanks.range]
        case .inline:
            writeIndentation()
            indentation = []
        }
    }

    /// Back to what included this; nil at the page's end.
    mutating func leave() -> Int? {
        if recordedFrames >= 0 { finishRecording() }
        guard let call = calls.popLast() else { return nil }
        indentation = call.indentation
        filling = call.filling
        fillings.removeSubrange(call.fillings...)
        // The tag's own line goes on, whatever the partial ended with.
        if call.isInline { isAtLineStart = false }
        return call.next
    }
}
