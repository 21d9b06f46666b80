/// All templates of a set, compiled into one run of instructions.
final class TemplateProgram: Sendable {
    struct Tables {
        var code: [Instruction] = []
        /// One for each instruction.
        var origins: [TagOrigin] = []
        /// What the templates print as it is.
        var text: [UInt8] = []
        /// The names in templates, of fields and of blocks; an index into this stands for the name.
        var names = ["."]
        var steps: [Int32] = []
        /// One list for each partial and parent tag that has any, the first being empty.
        var arguments: [[BlockArgument]] = [[]]
        /// Where each template starts.
        var entries: [Int32] = []
    }

    let tables: Tables
    let sources: [TemplateSource]
    let templates: [String: Int32]
    let shapes: ShapeTable
    let checking: TemplateSet.Checking
    let outputBudget: Int

    init(
        _ tables: Tables, _ sources: [TemplateSource], _ templates: [String: Int32], shapes: [Shape],
        checking: TemplateSet.Checking, outputBudget: Int
    ) {
        self.tables = tables
        self.sources = sources
        self.templates = templates
        self.shapes = ShapeTable(shapes, names: tables.names)
        self.checking = checking
        self.outputBudget = outputBudget
    }

    /// The same with other instructions and texts; the names are as they were.
    init(_ program: TemplateProgram, _ tables: Tables) {
        self.tables = tables
        sources = program.sources
        templates = program.templates
        shapes = program.shapes
        checking = program.checking
        outputBudget = program.outputBudget
    }
}

/// For each shape and each name in the templates the slot of the field, so that no name is compared in rendering.
struct ShapeTable: Sendable {
    private let names: [String]
    private var shapes: [Shape] = []
    /// By the number of the shape, its index here; -1 where it has none.
    private var indices: [Int16] = []
    /// `names.count` for each shape; -1 where the shape has no such field.
    private var slots: [Int16] = []

    init(_ shapes: [Shape], names: [String]) {
        self.names = names
        for shape in shapes { _ = add(shape) }
    }

    /// A shape that was not known when the templates were loaded is added: slow, but right.
    @inline(__always)
    mutating func index(of shape: Shape) -> Int {
        let index = shape.number < indices.count ? Int(indices[shape.number]) : -1
        return index >= 0 ? index : add(shape)
    }

    @inline(__always) func slot(_ name: Int32, in shape: Int) -> Int {
        Int(slots[shape &* names.count &+ Int(name)])
    }

    /// Whether every shape that has the name says so of its field.
    func isSharedByAll(_ name: String) -> Bool {
        let fields = shapes.flatMap(\.fields).filter { $0.name == name }
        return !fields.isEmpty && fields.allSatisfy(\.isShared)
    }

    func isShared(_ slot: Int, in shape: Int) -> Bool { shapes[shape].fields[slot].isShared }

    @inline(never)
    private mutating func add(_ shape: Shape) -> Int {
        var slotOfName: [String: Int16] = [:]
        for (slot, field) in shape.fields.enumerated() { slotOfName[field.name] = Int16(slot) }
        slots.append(contentsOf: names.map { slotOfName[$0] ?? -1 })
        while indices.count <= shape.number { indices.append(-1) }
        indices[shape.number] = Int16(shapes.count)
        shapes.append(shape)
        return shapes.count - 1
    }
}
