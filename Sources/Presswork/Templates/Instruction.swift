/// What the renderer does for one tag or one run of text. Numbers index the program's tables.
enum Instruction {
    case text(TextRange)
    /// With the text behind it, which mostly there is.
    case escaped(NamePath, TextRange)
    case raw(NamePath)
    /// Goes to `end`, behind the section's `endSection`, when the value is falsy.
    case section(NamePath, end: Int32)
    case endSection(body: Int32)
    case inverted(NamePath, end: Int32)
    /// A partial or parent; the arguments' own instructions stand between this one and `next`.
    case include(Inclusion, next: Int32)
    /// A place that an argument can fill; otherwise what stands before `end` does.
    case block(Int32, Placement, end: Int32)
    /// The end of a template or an argument.
    case end
}

/// A part of the program's text.
struct TextRange {
    var start: UInt32 = 0
    var count: UInt32 = 0

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// A name as a tag has it: `first` is looked for from the innermost record outwards, `rest` from there inwards.
struct NamePath {
    let first: Int32
    /// In the program's `steps`.
    let restStart: Int32
    let restEnd: Int32
}

struct Inclusion {
    enum Target {
        case template(Int32)
        /// Known to be missing; prints nothing.
        case missing
        case named(NamePath)
    }

    let target: Target
    /// An index of the program's `arguments`.
    let arguments: Int32
    let placement: Placement
}

/// How what is included or filled in stands on its lines.
enum Placement {
    /// On a line of its own; the text is put before each of its lines.
    case ownLines(TextRange)
    /// After the blanks given, which are put before each further line.
    case afterBlanks(TextRange)
    case inline
}

/// What a parent tag fills a block with.
struct BlockArgument {
    let block: Int32
    let start: Int32
    /// Of the block, in its template.
    let name: Range<Int>
}

/// The tag that an instruction came from, as ranges of its template's bytes; both empty where it came from text.
struct TagOrigin {
    let template: Int32
    private let tag: Range<Int32>
    private let name: Range<Int32>

    init(template: Int32, tag: Range<Int>, name: Range<Int>) {
        self.template = template
        self.tag = Int32(tag.lowerBound)..<Int32(tag.upperBound)
        self.name = Int32(name.lowerBound)..<Int32(name.upperBound)
    }

    var tagRange: Range<Int> { Int(tag.lowerBound)..<Int(tag.upperBound) }
    var nameRange: Range<Int> { Int(name.lowerBound)..<Int(name.upperBound) }
}
