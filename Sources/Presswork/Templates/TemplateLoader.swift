import ArchiveModel

/// From files to a program, with all that is wrong in any single file.
struct TemplateLoader {
    private var sources: [TemplateSource] = []
    private var templates: [String: Int32] = [:]
    private(set) var findings: [Finding] = []

    init(_ files: [TemplateFile]) {
        var total = 0
        for file in files {
            total += file.bytes.count
            if file.bytes.count > TemplateSet.largestFile || total > TemplateSet.largestSet {
                refuse(file, "too-large", "templates may have 1 MiB each and 16 MiB together")
            } else if templates[file.name] != nil {
                refuse(file, "duplicate", "there are two templates named '\(file.name)'")
            } else if !Self.isName(file.name) {
                refuse(file, "bad-name", "'\(file.name)' can't be the name of a template")
            } else {
                templates[file.name] = Int32(sources.count)
                sources.append(TemplateSource(file))
            }
        }
    }

    mutating func program(
        roots: [String: Shape], checking: TemplateSet.Checking, outputBudget: Int
    ) -> TemplateProgram {
        var compiler = TemplateCompiler(templates: templates)
        for source in sources {
            let scanner = TagScanner(source)
            let nesting = TagNesting(scanner.tags, in: source)
            var errors = scanner.findings
            // After an unclosed tag whatever looks badly nested may be well nested.
            if errors.isEmpty { errors = nesting.findings }
            if errors.isEmpty { errors = partialNames(in: nesting.tags, of: source) }
            compiler.add(source, tags: errors.isEmpty ? TagLayout(nesting.tags, in: source).tags : [])
            findings += errors
        }
        return TemplateProgram(
            compiler.tables, sources, templates, shapes: Self.shapes(below: roots), checking: checking,
            outputBudget: outputBudget)
    }

    private func partialNames(in tags: [TemplateTag], of source: TemplateSource) -> [Finding] {
        let partials = tags.lazy.filter { ($0.kind == .partial || $0.kind == .parent) && !$0.isDynamic }
        let bad = partials.filter { !Self.isName(source.text($0.name)) }
        return bad.prefix(TagScanner.mostFindings).map { tag in
            source.error(
                "bad-partial-name", "'\(source.text(tag.name))' is not the name of a partial", at: tag.name,
                suggestion: "use the name alone: 'byline' is partials/byline.mustache")
        }
    }

    /// Names lead from the template folder inwards, never out of it.
    private static func isName(_ name: String) -> Bool {
        let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let hasBadByte = name.utf8.contains { $0 < 32 || $0 == UInt8(ascii: "\\") }
        return !hasBadByte
            && parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
    }

    private mutating func refuse(_ file: TemplateFile, _ code: String, _ message: String) {
        findings.append(Finding(.error, "template.\(code)", message, at: SourceLocation(path: file.path)))
    }

    /// All shapes that a root's fields lead to, in a fixed order.
    private static func shapes(below roots: [String: Shape]) -> [Shape] {
        var shapes: [Shape] = []
        var waiting = roots.sorted { $0.key < $1.key }.map(\.value)
        while let shape = waiting.popLast() {
            if shapes.contains(where: { $0 === shape }) { continue }
            shapes.append(shape)
            for field in shape.fields {
                switch field.kind {
                case .record(let inner), .list(let inner): waiting.append(inner)
                case .text, .html, .flag, .children: break
                }
            }
        }
        return shapes
    }
}
