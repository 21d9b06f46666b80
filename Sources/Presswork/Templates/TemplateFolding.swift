/// What is the same on every page is put into the templates' own text before the first one is printed: half of all tags
/// are words of the interface.
extension TemplateSet {
    /// `shared` are the records of shared fields by their names.
    package func folding(_ shared: [String: Record]) -> TemplateSet {
        let shared = shared.filter { program.shapes.isSharedByAll($0.key) }
        var tables = program.tables
        for position in tables.code.indices {
            guard case .escaped(let name, let behind) = tables.code[position], behind.count == 0,
                let text = text(of: name, in: shared)
            else { continue }
            let start = tables.text.count
            tables.text.appendEscaped(text)
            tables.code[position] = .text(
                TextRange(start: UInt32(start), count: UInt32(tables.text.count - start)))
        }
        tables.joinTexts()
        return TemplateSet(program: TemplateProgram(program, tables))
    }

    /// An empty text, and one of several lines, would stand differently below an indentation.
    private func text(of name: NamePath, in shared: [String: Record]) -> String? {
        let tables = program.tables
        guard name.restEnd == name.restStart + 1,
            let record = shared[tables.names[Int(name.first)]],
            let slot = record.shape.slot(of: tables.names[Int(tables.steps[Int(name.restStart)])]),
            case .text(let text) = record.values[slot], !text.isEmpty,
            !text.utf8.contains(where: { $0 == .newline || $0 == .carriageReturn })
        else { return nil }
        return text
    }
}
