import ArchiveModel

/// The archive's templates, read, checked and ready to print.
package struct TemplateSet: Sendable {
    package enum Checking: Sendable {
        /// What a template could only mean by mistake is a finding, and captured text can't be printed unescaped.
        case strict
        /// As the Mustache specification has it: unknown names and missing partials print nothing.
        case lenient
    }

    /// Bytes that one file, and all files together, may have.
    static let largestFile = 1 << 20
    static let largestSet = 16 << 20

    /// Bytes that nearly every page is content with.
    private static let usualPage = 48 << 10

    let program: TemplateProgram

    /// Reads all files and reports all that is wrong; the value is nil when anything is.
    ///
    /// - Parameters:
    ///   - roots: which template is printed with which shape; names are checked from there on into what is included.
    ///   - outputBudget: bytes one page may have; each tag printed counts as one more.
    package static func load(
        _ files: [TemplateFile], roots: [String: Shape], checking: Checking = .strict, outputBudget: Int = 64 << 20
    ) -> Outcome<TemplateSet?> {
        var loader = TemplateLoader(files)
        let program = loader.program(roots: roots, checking: checking, outputBudget: outputBudget)
        var findings = loader.findings
        if checking == .strict {
            var check = TemplateCheck(program, isWhole: findings.isEmpty)
            check.run(roots: roots)
            findings += check.findings
        }
        return Outcome(findings.isEmpty ? TemplateSet(program: program) : nil, findings)
    }

    /// Names of the templates that no other calls. Empty where the data name one, for it may be any of them.
    package var uncalled: Set<String> {
        var called: Set<Int32> = []
        for case .include(let inclusion, _) in program.tables.code {
            switch inclusion.target {
            case .template(let number): called.insert(number)
            case .named: return []
            case .missing: break
            }
        }
        return Set(program.templates.filter { !called.contains($0.value) }.keys)
    }

    /// Appends a page to `output`; a page that grows too long or nests too deep is taken back and reported.
    /// `root` leads from the page to the site's root and goes before each link.
    package func render(
        _ template: String, _ record: Record, root: String = "", into output: inout [UInt8]
    ) -> Finding? {
        guard let number = program.templates[template] else {
            return Finding(.error, "template.missing", "no template named '\(template)'")
        }
        var stop: Finding?
        let page = Room.array(Self.usualPage) { room in
            var renderer = TemplateRenderer(program, root: root, output: room)
            stop = renderer.run(number, record)
            return renderer.output
        }
        if output.isEmpty { output = page } else { output += page }
        return stop
    }
}
