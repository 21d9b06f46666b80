import ArchiveModel

/// Follows every template from its roots through all it includes, with shapes in place of records, and reports what
/// could only be a mistake.
struct TemplateCheck {
    /// Inclusions multiply; a set that takes more steps than this is refused.
    static let mostSteps = 1_000_000
    static let mostFindings = 200

    /// What a section leaves to be looked in.
    enum Scope {
        /// `isChild`: one level down a tree, which ends where the data end.
        case shape(Shape, isChild: Bool)
        case text
        case html
        case flag
        /// Behind a name that is reported already.
        case anything
    }

    /// A template being followed.
    struct Visit {
        let key: VisitKey
        let depthOfScopes: Int
    }

    /// Two visits with the same key find the same.
    struct VisitKey: Hashable {
        enum Scope: Hashable {
            case shape(ObjectIdentifier)
            case text
            case html
            case anything
        }

        let template: Int32
        var scopes: [Scope] = []
        var fillings: [Int32] = []
    }

    /// A parent's arguments, and the blocks that they could have filled.
    struct Filling {
        let arguments: Int32
        let outer: Int
        var blocks: Set<Int32> = []
    }

    let program: TemplateProgram
    /// Not when a template could not be read, or the data name a partial: then a block may be where we can't see it.
    var seesAllBlocks: Bool
    var scopes: [Scope] = []
    var visits: [Visit] = []
    var fillings: [Filling] = []
    /// The innermost of `fillings` in force, -1 for none.
    var filling = -1
    /// Inclusions and filled blocks within one another.
    var depth = 0
    var known: Set<VisitKey> = []
    /// One for each instruction followed, and what it takes to tell places apart.
    var steps = 0
    private var reported: Set<SourceLocation> = []
    private(set) var findings: [Finding] = []

    init(_ program: TemplateProgram, isWhole: Bool) {
        self.program = program
        seesAllBlocks = isWhole
    }

    /// Unknown partials are reported in all templates, unknown names in those that a root leads to.
    mutating func run(roots: [String: Shape]) {
        reportMissingPartials()
        for (name, shape) in roots.sorted(by: { $0.key < $1.key }) {
            if let template = program.templates[name] {
                scopes = [.shape(shape, isChild: false)]
                visit(template, at: nil)
            } else {
                let nearest = nearestTemplate(name).map { "is '\($0)' the one meant?" }
                findings.append(
                    Finding(.error, "template.missing", "no template named '\(name)'", suggestion: nearest))
            }
        }
        if steps >= Self.mostSteps {
            findings.append(
                Finding(.error, "template.too-complex", "the templates include one another too often to be checked"))
        }
        findings.sort { ($0.location ?? .nowhere) < ($1.location ?? .nowhere) }
    }

    /// One finding for a place is enough, however many templates include it.
    mutating func report(
        _ code: String, _ message: String, at range: Range<Int>, of template: Int32, suggestion: String? = nil
    ) {
        guard findings.count < Self.mostFindings else { return }
        let finding = program.sources[Int(template)].error(code, message, at: range, suggestion: suggestion)
        if let location = finding.location, reported.insert(location).inserted { findings.append(finding) }
    }

    /// Follows the instructions from `start` to the end of the template or argument.
    mutating func follow(from start: Int32) {
        let code = program.tables.code
        var position = Int(start)
        while steps < Self.mostSteps {
            steps += 1
            switch code[position] {
            case .text: break
            case .escaped(let name, _): checkPrinted(name, at: position, isRaw: false)
            case .raw(let name): checkPrinted(name, at: position, isRaw: true)
            case .section(let name, _): scopes.append(scope(of: name, at: position))
            case .endSection: _ = scopes.popLast()
            case .inverted(let name, _): _ = field(name, at: position)
            case .include(let inclusion, let next):
                include(inclusion, at: position)
                position = Int(next)
                continue
            case .block(let block, _, let end):
                if fill(block, at: position) {
                    position = Int(end)
                    continue
                }
            case .end: return
            }
            position += 1
        }
    }
}

extension SourceLocation {
    fileprivate static let nowhere = SourceLocation(path: "")
}
