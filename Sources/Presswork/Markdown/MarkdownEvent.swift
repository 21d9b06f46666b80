/// One step of a walk through a parsed text: a node is entered, left, or passed when it holds no others.
struct MarkdownEvent: Sendable, BitwiseCopyable {
    enum Kind: UInt8, CaseIterable {
        case document, quote, list, item, paragraph, heading, rule, codeBlock, footnote
        case table, row, cell
        case text, softBreak, hardBreak, code, html, emphasis, strong, strike, link, image, footnoteReference
        /// Nothing that we asked the parser for; its children are printed.
        case other

        /// Passed in one step; all others are entered and left.
        var isLeaf: Bool {
            switch self {
            case .text, .softBreak, .hardBreak, .code, .html, .codeBlock, .rule: true
            default: false
            }
        }

        /// A block of words, or markup within words: neither holds blocks.
        var holdsWords: Bool {
            switch self {
            case .paragraph, .heading, .cell, .emphasis, .strong, .strike, .link, .image, .footnoteReference: true
            default: false
            }
        }
    }

    struct Flags: OptionSet {
        let rawValue: UInt8
        static let exit = Flags(rawValue: 1)
        /// A paragraph of a tight list: printed without its tag.
        static let tight = Flags(rawValue: 2)
        static let ordered = Flags(rawValue: 4)
        static let task = Flags(rawValue: 8)
        static let checked = Flags(rawValue: 16)
        static let header = Flags(rawValue: 32)
        /// A paragraph that opens with a note's stars.
        static let note = Flags(rawValue: 64)
        /// A node left out because another one says what it meant.
        static let silent = Flags(rawValue: 128)
        /// What the parser says of a node; the others are put in afterwards.
        static let fromParser: Flags = [.tight, .ordered, .task, .checked, .header]
    }

    var kind: Kind
    var flags: Flags = []
    var direction: TextDirection = .neutral
    /// Heading level, first number of a list, column of a cell (from 0), number of a footnote, stars of a note.
    var number: Int32 = 0
    /// Line of the text on which the block begins, 1-based; 0 for inlines.
    var line: Int32 = 0
    /// The event that leaves what this one enters, and the other way round; itself when there is but one.
    var partner: Int32 = 0
    /// Alignment of a cell: `l`, `c`, `r` or 0.
    var alignment: UInt8 = 0
    private var words = Part()
    private var name = Part()

    /// What a `Range` is, which does not say of itself that it is plain.
    private struct Part: BitwiseCopyable {
        var start: Int32 = 0
        var end: Int32 = 0
    }

    init(kind: Kind, flags: Flags = [], partner: Int32 = 0) {
        self.kind = kind
        self.flags = flags
        self.partner = partner
    }

    /// Words, address or code, in the tree's bytes.
    var text: Range<Int32> {
        get { Range(uncheckedBounds: (words.start, words.end)) }
        set { words = Part(start: newValue.lowerBound, end: newValue.upperBound) }
    }

    /// Title of a link, language of code.
    var title: Range<Int32> {
        get { Range(uncheckedBounds: (name.start, name.end)) }
        set { name = Part(start: newValue.lowerBound, end: newValue.upperBound) }
    }

    var isExit: Bool { flags.contains(.exit) }
}

/// A parsed text as a flat list, so that no walk through it needs a stack as deep as the text is.
package struct MarkdownTree: Sendable {
    var events: [MarkdownEvent] = []
    /// Everything that events point to: valid UTF-8, without control characters and noncharacters.
    var bytes: [UInt8] = []

    func slice(_ range: Range<Int32>) -> ArraySlice<UInt8> {
        bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    }
}
