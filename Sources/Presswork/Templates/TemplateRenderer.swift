import ArchiveModel

/// Prints one page: follows the program's instructions with a stack of records, of sections and of inclusions, so that
/// no template can make it recurse.
struct TemplateRenderer: ~Copyable {
    /// Partials, parents and filled blocks within one another.
    static let deepestInclusion = 50

    /// What `{{name}}` is looked for in: a record, or the single value of a section over text. Frames and sections only
    /// point at values: the page's record holds them all as long as it is printed.
    struct Frame {
        let values: UnsafeBufferPointer<Value>
        /// Where the shape table has the record's slots; -1 for a single value, which `{{.}}` stands for.
        let row: Int
    }

    struct Section {
        /// The records of its list, and the next of them.
        let list: UnsafeBufferPointer<Record>
        var next: Int
        let hasFrame: Bool
    }

    struct Call {
        let next: Int
        let indentation: Indentation
        let filling: Int
        let fillings: Int
        let isInline: Bool
    }

    /// Where in `blanks` what goes before each line stands.
    struct Indentation {
        var start = 0
        var end = 0

        var isEmpty: Bool { start == end }
    }

    /// The arguments of one parent tag, and the filling in force where that tag stands.
    struct Filling {
        let arguments: Int
        let outer: Int
    }

    let program: TemplateProgram
    var output: Room<UInt8>
    /// From the page to the site's root, escaped; before each link.
    let root: [UInt8]
    var shapes: ShapeTable
    var frames = Room<Frame>(16)
    var sections = Room<Section>(16)
    var calls = Room<Call>(16)
    var fillings = Room<Filling>(4)
    /// The innermost of `fillings` in force, -1 for none.
    var filling = -1
    /// Goes before each line of the templates, not of what the values hold.
    var indentation = Indentation()
    /// The indentations of all calls, each behind the one it begins with.
    var blanks = Room<UInt8>(16)
    /// Kept only while there is an indentation.
    var isAtLineStart = false
    /// What the output may grow to.
    private(set) var outputLimit = 0
    /// One for each instruction, so that a loop that prints nothing ends too.
    var steps = 0
    var recording: Recording?
    /// The frame of the record whose print is taken down; -1 for none.
    var recordedFrames = -1

    /// What is printed goes behind what `output` holds.
    init(_ program: TemplateProgram, root: String, output: consuming Room<UInt8>) {
        self.program = program
        self.output = output
        var escaped: [UInt8] = []
        escaped.appendEscaped(root)
        self.root = escaped
        shapes = program.shapes
    }

    /// Returns why the page could not be finished; its bytes are taken back then.
    mutating func run(_ template: Int32, _ record: Record) -> Finding? {
        withExtendedLifetime(record) {
            push(record)
            // Taken once: pages are printed on all cores, and counting the owners of what they share would make them wait.
            return program.tables.code.withUnsafeBufferPointer { code in
                program.tables.text.withUnsafeBufferPointer { text in
                    run(from: Int(program.tables.entries[Int(template)]), code, text)
                }
            }
        }
    }

    private mutating func run(
        from first: Int, _ code: UnsafeBufferPointer<Instruction>, _ text: UnsafeBufferPointer<UInt8>
    ) -> Finding? {
        let start = output.count
        var position = first
        outputLimit = start + program.outputBudget
        while code.indices.contains(position), let next = step(code[position], at: position, text) {
            // Neither of them comes near to what an integer holds.
            steps &+= 1
            if output.count &+ steps > outputLimit {
                output.shrink(to: start)
                return stop(at: position, "too-long", "the page grows longer than \(program.outputBudget) bytes")
            }
            if calls.count > Self.deepestInclusion {
                output.shrink(to: start)
                return stop(at: position, "too-deep", "partials are nested more than \(Self.deepestInclusion) deep")
            }
            position = next
        }
        return nil
    }

    /// Returns where to go on, nil at the page's end.
    @inline(__always)
    private mutating func step(
        _ instruction: Instruction, at position: Int, _ text: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        switch instruction {
        case .text(let range): write(range.range, of: text)
        case .escaped(let name, let behind):
            find(name).placed.pointee.writeEscaped(to: &self)
            if behind.count > 0 { write(behind.range, of: text) }
        case .raw(let name): find(name).placed.pointee.writeRaw(to: &self)
        case .section(let name, let end): return enter(find(name)) ? position + 1 : Int(end)
        case .endSection(let body): return entersAgain() ? Int(body) : position + 1
        case .inverted(let name, let end): return find(name).pointee.isTruthy ? Int(end) : position + 1
        case .include(let inclusion, let next): return include(inclusion, next: Int(next))
        case .block(let block, let placement, let end):
            return fill(block, placement, next: Int(end)) ?? position + 1
        case .end: return leave()
        }
        return position + 1
    }

    private func stop(at position: Int, _ code: String, _ message: String) -> Finding {
        let origin = program.tables.origins[position]
        return program.sources[Int(origin.template)].error(code, message, at: origin.tagRange)
    }
}
