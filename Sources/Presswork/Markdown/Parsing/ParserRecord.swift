/// One step of the walk through a parser's tree, as it goes from process to process.
struct ParserRecord: BitwiseCopyable {
    /// A node's kind, or `leaving`.
    let kind: UInt8
    let flags: UInt8
    let alignment: UInt8
    private let unused: UInt8 = 0
    let number: Int32
    let line: Int32
    /// Lengths, in bytes.
    let text: Int32
    let title: Int32

    /// Kind of a record that leaves a node.
    static let leaving: UInt8 = 0xFF
    /// Leaves the innermost node that is open.
    static let leave = ParserRecord(kind: leaving, flags: 0, alignment: 0, number: 0, line: 0, text: 0, title: 0)

    /// Of the event's ranges only the lengths are kept.
    @inline(__always)
    init(_ event: MarkdownEvent) {
        self.init(
            kind: event.kind.rawValue, flags: event.flags.rawValue, alignment: event.alignment, number: event.number,
            line: event.line, text: Int32(truncatingIfNeeded: event.text.count),
            title: Int32(truncatingIfNeeded: event.title.count))
    }

    private init(
        kind: UInt8, flags: UInt8, alignment: UInt8, number: Int32, line: Int32, text: Int32, title: Int32
    ) {
        self.kind = kind
        self.flags = flags
        self.alignment = alignment
        self.number = number
        self.line = line
        self.text = text
        self.title = title
    }
}
