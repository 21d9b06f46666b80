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
            indent(blanks)
            isAtLineStart = true
        case .afterBlanks(let blanks):
            if indentation.isEmpty { isAtLineStart = false }
            indent(blanks)
        case .inline:
            writeIndentation()
            indentation = Indentation(start: blanks.count, end: blanks.count)
        }
    }

    private mutating func indent(_ more: TextRange) {
        if more.count == 0 { return }
        program.tables.text.withUnsafeBufferPointer { blanks.append(UnsafeBufferPointer(rebasing: $0[more.range])) }
        indentation.end = blanks.count
    }

    /// Back to what included this; nil at the page's end.
    mutating func leave() -> Int? {
        if recordedFrames >= 0 { finishRecording() }
        guard calls.count > 0 else { return nil }
        let call = calls[calls.count - 1]
        calls.shrink(to: calls.count - 1)
        indentation = call.indentation
        blanks.shrink(to: indentation.end)
        filling = call.filling
        fillings.shrink(to: call.fillings)
        // The tag's own line goes on, whatever the partial ended with.
        if call.isInline { isAtLineStart = false }
        return call.next
    }
}
