import Synchronization

/// The names one kind of record offers a template, in a fixed order: built once, shared by all its records, and kept as
/// long as the program runs.
///
/// A name that a shape has is found there and nowhere further out, even where a record leaves it absent.
package final class Shape: Sendable {
    /// Shown to whoever writes the program, never to a reader.
    package let name: String
    package let fields: [Field]
    /// One for each shape of the program, from 0 on.
    let number: Int
    private let names: [String]
    /// One for each field.
    private let kinds: [Field.KindCode]

    /// Names are distinct; one named `.` is what `{{.}}` prints.
    package init(_ name: String, _ fields: [Field]) {
        precondition(Set(fields.map(\.name)).count == fields.count, "shape '\(name)' has a field twice")
        self.name = name
        self.fields = fields
        names = fields.map(\.name)
        kinds = fields.map(\.kind.code)
        number = Self.made.add(1, ordering: .relaxed).oldValue
        _ = Unmanaged.passRetained(self)
    }

    private static let made = Atomic<Int>(0)

    /// A list of plain words has records of this shape.
    package static let word = Shape("word", [.text(".")])

    /// Whether a value is of the kind of the field in a slot.
    func fits(_ value: Value, in slot: Int) -> Bool { value.code.map { $0 == kinds[slot] } ?? true }

    /// Whether values are those of its fields, in their order, all of them; a kept one may stand behind them.
    func fit(_ values: [Value]) -> Bool {
        values.count >= fields.count && values.count <= fields.count + 1
            && fields.indices.allSatisfy { fits(values[$0], in: $0) }
    }

    /// Looks from `start` on and then from the beginning, so that names asked for in order are found at once.
    func slot(of name: String, from start: Int = 0) -> Int? {
        var slot = start
        while slot < names.count {
            if names[slot] == name { return slot }
            slot += 1
        }
        return names.prefix(start).firstIndex(of: name)
    }
}

/// One name of a shape and what may stand under it; any field may be absent in a record, and is falsy then.
package struct Field: Sendable {
    package enum Kind: Sendable {
        case text
        case html
        case flag
        case record(Shape)
        case list(Shape)
        /// A list of records of the same shape as the one it stands in: a tree.
        case children
    }

    /// A kind without the shape that it asks for.
    enum KindCode { case text, html, flag, record, list }

    package let name: String
    package let kind: Kind
    /// Has the same value on every page of a site.
    var isShared = false

    /// Escaped wherever it is printed.
    package static func text(_ name: String) -> Field { Field(name: name, kind: .text) }
    /// Markup of our own making; a triple tag prints it as it is.
    package static func html(_ name: String) -> Field { Field(name: name, kind: .html) }
    package static func flag(_ name: String) -> Field { Field(name: name, kind: .flag) }
    package static func record(_ name: String, _ shape: Shape) -> Field { Field(name: name, kind: .record(shape)) }
    /// The same on every page of a site.
    package static func shared(_ name: String, _ shape: Shape) -> Field {
        Field(name: name, kind: .record(shape), isShared: true)
    }
    package static func list(_ name: String, _ shape: Shape) -> Field { Field(name: name, kind: .list(shape)) }
    /// A list of records of the shape that this field belongs to.
    package static func children(_ name: String) -> Field { Field(name: name, kind: .children) }
}

extension Field.Kind {
    var code: Field.KindCode {
        switch self {
        case .text: .text
        case .html: .html
        case .flag: .flag
        case .record: .record
        case .list, .children: .list
        }
    }
}

extension Value {
    /// Nil for what fits any field.
    fileprivate var code: Field.KindCode? {
        switch self {
        case .absent: nil
        case .text, .link: .text
        case .html: .html
        case .flag: .flag
        case .record: .record
        case .list: .list
        case .kept: nil
        }
    }
}
