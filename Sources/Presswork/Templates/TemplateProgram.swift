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
    /// How many names there are.
    private let width: Int
    private var shapes: [Shape] = []
    /// By the number of the shape, where its slots begin; -1 where it has none.
    private var rows: [Int32] = []
    /// `width` for each shape; -1 where the shape has no such field.
    private var slots: [Int16] = []

    init(_ shapes: [Shape], names: [String]) {
        self.names = names
        width = names.count
        for shape in shapes { add(shape) }
    }

    /// Where the slots of a shape begin; -1 where it was not known when the templates were loaded.
    @inline(__always)
    func row(ofNumber number: Int) -> Int { number < rows.count ? Int(rows[number]) : -1 }

    @inline(__always) func slot(_ name: Int32, in row: Int) -> Int { Int(slots[row &+ Int(name)]) }

    /// Whether every shape that has the name says so of its field.
    func isSharedByAll(_ name: String) -> Bool {
        let fields = shapes.flatMap(\.fields).filter { $0.name == name }
        return !fields.isEmpty && fields.allSatisfy(\.isShared)
    }

    func isShared(_ slot: Int, in row: Int) -> Bool { shapes[row / width].fields[slot].isShared }

    /// Gives where its slots begin: slow, but right.
    @inline(never) @discardableResult
    mutating func add(_ shape: Shape) -> Int {
        let row = slots.count
        var slotOfName: [String: Int16] = [:]
        for (slot, field) in shape.fields.enumerated() { slotOfName[field.name] = Int16(slot) }
        slots.append(contentsOf: names.map { slotOfName[$0] ?? -1 })
        while rows.count <= shape.number { rows.append(-1) }
        rows[shape.number] = Int32(row)
        shapes.append(shape)
        return row
    }
}
