import ArchiveModel

/// Pairs opening with closing tags.
struct TagNesting {
    /// Deeper nesting is no template that a person wrote.
    static let deepest = 100

    private let source: TemplateSource
    private(set) var tags: [TemplateTag]
    private(set) var findings: [Finding] = []
    private var pending: [Int] = []

    init(_ tags: [TemplateTag], in source: TemplateSource) {
        self.source = source
        self.tags = tags
        for index in tags.indices where findings.count < TagScanner.mostFindings {
            self.tags[index].enclosing = pending.last ?? -1
            if tags[index].kind == .close { close(index) } else if tags[index].kind.opens { open(index) }
        }
        for index in pending.prefix(TagScanner.mostFindings) {
            let tag = tags[index]
            findings.append(
                source.error(
                    "unclosed-section", "'\(source.text(tag.name))' is opened here and never closed", at: tag.range,
                    suggestion: "close it with '\(tag.closing(in: source))'"))
        }
    }

    private mutating func open(_ index: Int) {
        if pending.count == Self.deepest {
            findings.append(
                source.error(
                    "too-deep", "sections are nested more than \(Self.deepest) deep", at: tags[index].range))
        }
        pending.append(index)
    }

    private mutating func close(_ index: Int) {
        let name = label(index)
        guard let last = pending.last else {
            findings.append(
                source.error(
                    "wrong-close", "nothing is open here for '\(source.text(name))' to close", at: tags[index].range))
            return
        }
        if source.bytes[label(last)] == source.bytes[name], tags[last].isDynamic == tags[index].isDynamic {
            pair(pending.removeLast(), index)
            return
        }
        let line = source.line(of: tags[last].range.lowerBound)
        findings.append(
            source.error(
                "wrong-close",
                "this closes '\(source.text(name))' but '\(source.text(label(last)))' of line \(line) is open",
                at: tags[index].range, suggestion: "write '\(tags[last].closing(in: source))'"))
        // Either the name is misspelt or the inner one was forgotten: one finding is enough for both.
        pending.removeLast()
        if pending.last.map({ source.bytes[label($0)] == source.bytes[name] }) == true { pending.removeLast() }
    }

    private func label(_ index: Int) -> Range<Int> { tags[index].name }

    private mutating func pair(_ opening: Int, _ closing: Int) {
        tags[opening].partner = closing
        tags[closing].partner = opening
        tags[closing].enclosing = tags[opening].enclosing
    }
}
