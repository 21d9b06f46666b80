import ArchiveModel

/// Sets a parsed text as HTML in one walk over its events.
///
/// The library's own renderer is not used: it drops raw HTML, writes attributes that HTML no longer has, and knows
/// nothing of directions, of other articles, or of an archive's notes.
struct Typesetter: ~Copyable {
    let tree: MarkdownTree
    let request: PressRequest
    let settings: MarkdownSettings
    let headings: [PressedHeading?]
    /// Text of every line, for the findings' excerpts.
    let source: SourceLines
    /// Ids of `headings`, for links to a place in the text.
    let places: Set<String>
    var html: Room<UInt8>
    /// Whether any text may have right-to-left letters.
    let mayHoldRightToLeft: Bool
    var findings: [Finding] = []
    private var unsaid = 0
    /// Line of the text that is being set, 1-based.
    var line = 1
    var nextHeading = 0
    var nextTable = 1
    /// Directions of the containers and the block that are open, innermost last.
    var directions: [TextDirection] = []
    /// Inline elements that are open, with how each one is closed.
    var inlines: [StaticString] = []
    var linkDepth = 0
    /// How many images' descriptions are open: there only text is set.
    var imageDepth = 0
    /// The paragraph that is open is set as a figure.
    var isInFigure = false
    /// How many containers are open, the document among them.
    private var depth = 0
    /// As `PressedText.blockEnds`.
    var blockEnds: [Int] = []
    /// Images that the text shows, in their order.
    var images: [SeedImage] = []
    var notes = NoteNumbers()
    /// HTML that the text may become, in bytes.
    let limit: Int

    init(
        _ tree: MarkdownTree, _ request: PressRequest, _ settings: MarkdownSettings, headings: [PressedHeading?],
        source: SourceLines, mayHoldRightToLeft: Bool, limit: Int
    ) {
        self.tree = tree
        self.request = request
        self.settings = settings
        self.headings = headings
        self.source = source
        self.limit = limit
        places = Set(headings.compactMap { $0?.id })
        html = Room(tree.bytes.count + tree.bytes.count / 4 + 1024)
        self.mayHoldRightToLeft = mayHoldRightToLeft
    }

    /// False when the HTML would grow over its limit.
    mutating func run() -> Bool {
        notes.count(in: tree)
        for (index, event) in tree.events.enumerated() {
            if event.isExit { depth -= 1 }
            defer { if !event.isExit, Int(event.partner) != index { depth += 1 } }
            if event.flags.contains(.silent) { continue }
            if event.isExit { leave(event) } else { enter(event, at: index) }
            if depth == 1, event.isExit || Int(event.partner) == index, !notes.isOpen { endBlock() }
            if html.count > limit { return false }
        }
        if notes.isOpen { put("</ol>\n</div>\n") }
        endBlock()
        if unsaid > 0 {
            let message = "\(unsaid) more links and images of this text lead nowhere"
            findings.append(source.finding(.note, "link.more", message, line: 0, in: request))
        }
        return true
    }

    private mutating func endBlock() {
        if html.count > blockEnds.last ?? 0 { blockEnds.append(html.count) }
    }

    private mutating func enter(_ event: MarkdownEvent, at index: Int) {
        if event.line > 0 { line = Int(event.line) }
        switch event.kind {
        case .text: setText(event.text)
        case .softBreak, .hardBreak: setBreak(event)
        case .emphasis: open("<em>", "</em>")
        case .strong: open("<strong>", "</strong>")
        case .strike: open("<del>", "</del>")
        case .code: setCode(event.text)
        case .link: openLink(event)
        case .image: openImage(event, at: index)
        case .html: setHTML(event, at: index)
        case .footnoteReference: setReference(event)
        case .table, .row, .cell: openTablePart(event, at: index)
        case .document, .other: break
        default: openBlock(event)
        }
    }

    private mutating func leave(_ event: MarkdownEvent) {
        switch event.kind {
        case .emphasis, .strong, .strike: close()
        case .link: closeLink()
        case .image: closeImage()
        case .table, .row, .cell: closeTablePart(event)
        case .document, .other, .footnoteReference: break
        default: closeBlock(event)
        }
    }

    mutating func put(_ markup: StaticString) { HTMLText.append(markup, to: &html) }

    /// Puts text or an attribute's value.
    mutating func put(text: String) { text.withBytes { HTMLText.append($0, to: &html) } }

    mutating func put(number: Int) { html.append(String(number)) }

    /// Beyond the bound, findings are only counted.
    mutating func find(_ code: String, _ message: @autoclosure () -> String, suggestion: String? = nil) {
        guard findings.count < settings.bounds.findings else {
            unsaid += 1
            return
        }
        findings.append(source.finding(.note, code, message(), line: line, in: request, suggestion: suggestion))
    }
}
