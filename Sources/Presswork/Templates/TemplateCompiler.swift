/// Turns the tags of one template after another into instructions.
struct TemplateCompiler {
    private(set) var tables = TemplateProgram.Tables()
    private let templates: [String: Int32]
    private var nameIndex: [String: Int32] = [".": 0]
    private var unit = CompilationUnit(
        source: TemplateSource(TemplateFile(path: "", name: "", bytes: [])), tags: [], template: 0)

    init(templates: [String: Int32]) {
        self.templates = templates
    }

    /// Templates are added in the order of their numbers; the tags are laid out.
    mutating func add(_ source: TemplateSource, tags: [TemplateTag]) {
        let template = Int32(tables.entries.count)
        tables.entries.append(Int32(tables.code.count))
        unit = CompilationUnit(source: source, tags: tags, template: template)
        var index = 0
        var position = source.start
        while index < tags.count {
            let tag = tags[index]
            appendText(position..<max(position, tag.cut.lowerBound))
            index = compile(index)
            position = tags[index - 1].cut.upperBound
        }
        appendText(position..<source.bytes.count)
        emit(.end)
    }

    /// Returns the index of the tag to go on with.
    private mutating func compile(_ index: Int) -> Int {
        let tag = unit.tags[index]
        if unit.isIgnored(tag) { return max(index, tag.partner) + 1 }
        switch tag.kind {
        case .variable: emit(.escaped(name(tag), TextRange()), tag)
        case .raw: emit(.raw(name(tag)), tag)
        case .section: open(index, .section(name(tag), end: 0))
        case .inverted: open(index, .inverted(name(tag), end: 0))
        case .partial: emit(.include(inclusion(tag, arguments: 0), next: Int32(tables.code.count + 1)), tag)
        case .parent:
            let arguments = tables.arguments.count
            tables.arguments.append([])
            open(index, .include(inclusion(tag, arguments: Int32(arguments)), next: 0), .parent(arguments))
        case .block:
            let name = intern(unit.text(tag.name))
            if let parent = unit.parent {
                openArgument(index, name, of: parent)
            } else {
                open(index, .block(name, placement(of: index), end: 0))
            }
        case .close: close(tag)
        case .comment, .delimiters: break
        }
        return index + 1
    }

    private mutating func open(
        _ index: Int, _ instruction: Instruction, _ kind: CompilationUnit.Pending.Kind = .section
    ) {
        unit.pending.append(.init(start: tables.code.count, kind: kind))
        emit(instruction, unit.tags[index])
    }

    private mutating func openArgument(_ index: Int, _ name: Int32, of parent: Int) {
        let start = tables.code.count
        tables.arguments[parent].append(BlockArgument(block: name, start: Int32(start), name: unit.tags[index].name))
        unit.pending.append(.init(start: start, kind: .argument(unit.commonIndentation(of: index))))
        unit.barrier = start
    }

    private mutating func close(_ tag: TemplateTag) {
        guard let pending = unit.pending.popLast() else { return }
        if case .argument = pending.kind { return emit(.end, tag) }
        if case .section = tables.code[pending.start] { emit(.endSection(body: Int32(pending.start + 1)), tag) }
        let here = Int32(tables.code.count)
        unit.barrier = tables.code.count
        switch tables.code[pending.start] {
        case .section(let name, _): tables.code[pending.start] = .section(name, end: here)
        case .inverted(let name, _): tables.code[pending.start] = .inverted(name, end: here)
        case .include(let inclusion, _): tables.code[pending.start] = .include(inclusion, next: here)
        case .block(let name, let placement, _): tables.code[pending.start] = .block(name, placement, end: here)
        default: break
        }
    }

    private mutating func inclusion(_ tag: TemplateTag, arguments: Int32) -> Inclusion {
        let target: Inclusion.Target =
            if tag.isDynamic { .named(name(tag)) } else {
                templates[unit.text(tag.name)].map { .template($0) } ?? .missing
            }
        var placement = Placement.inline
        if tag.isStandalone, let indentation = tag.indentation {
            placement = .ownLines(store(unit.dedented(indentation)))
        }
        return Inclusion(target: target, arguments: arguments, placement: placement)
    }

    private mutating func placement(of block: Int) -> Placement {
        let tag = unit.tags[block]
        guard let indentation = tag.indentation else { return .inline }
        let bytes = unit.dedented(indentation)
        guard tag.isStandalone else { return .afterBlanks(store(bytes)) }
        return .ownLines(store(unit.commonIndentation(of: block).map { unit.dedented($0) } ?? bytes))
    }

    private mutating func store(_ bytes: some Collection<UInt8>) -> TextRange {
        let start = UInt32(tables.text.count)
        tables.text.append(contentsOf: bytes)
        return TextRange(start: start, count: UInt32(bytes.count))
    }

    private mutating func name(_ tag: TemplateTag) -> NamePath {
        let text = unit.text(tag.name)
        let parts = text == "." ? [text] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let start = Int32(tables.steps.count)
        for part in parts.dropFirst() { tables.steps.append(intern(part)) }
        return NamePath(first: intern(parts[0]), restStart: start, restEnd: Int32(tables.steps.count))
    }

    private mutating func intern(_ name: String) -> Int32 {
        if let index = nameIndex[name] { return index }
        let index = Int32(tables.names.count)
        tables.names.append(name)
        nameIndex[name] = index
        return index
    }

    private mutating func appendText(_ range: Range<Int>) {
        guard !range.isEmpty, unit.parent == nil else { return }
        let start = tables.text.count
        unit.appendText(range, to: &tables.text)
        let count = UInt32(tables.text.count - start)
        guard count > 0 else { return }
        if tables.code.count > unit.barrier, case .text(let last)? = tables.code.last,
            last.range.upperBound == start
        {
            tables.code[tables.code.count - 1] = .text(TextRange(start: last.start, count: last.count + count))
        } else {
            emit(.text(TextRange(start: UInt32(start), count: count)))
        }
    }

    private mutating func emit(_ instruction: Instruction, _ tag: TemplateTag? = nil) {
        tables.code.append(instruction)
        tables.origins.append(unit.origin(of: tag))
    }
}
