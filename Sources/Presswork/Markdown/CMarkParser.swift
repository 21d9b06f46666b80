import CMarkGFM
import CSystem
import Glibc
import Synchronization

/// The one door to libcmark-gfm.
///
/// Its traps: the extensions `autolink` and `strikethrough` write to a table of the whole process while a text is
/// parsed, so one text is parsed at a time; registering the extensions is not guarded either; a parse can't be
/// interrupted, so `MarkdownBounds` is checked before; and CVE-2023-22485 reads up to eight bytes before a block of
/// memory, which in the arena are ours and don't begin an address.
enum CMarkParser {
    private static let lock = Mutex(false)
    private static let extensions = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]

    /// In the arena, which must have its limit, nothing is given back before the answer is written, and a text that
    /// takes too much ends the process.
    static func answer(to question: ParserQuestion, inArena: Bool) -> ParserAnswerWriter {
        lock.withLock { isReady in
            if !isReady {
                cmark_gfm_core_extensions_ensure_registered()
                isReady = true
            }
            let options = CMARK_OPT_FOOTNOTES | (question.smartPunctuation ? CMARK_OPT_SMART : 0)
            guard inArena else { return parsed(question.text, cmark_parser_new(options)) }
            defer { system_arena_reset() }
            var memory = cmark_mem(
                calloc: system_arena_calloc, realloc: system_arena_realloc, free: system_arena_free)
            return withUnsafeMutablePointer(to: &memory) {
                parsed(question.text, cmark_parser_new_with_mem(options, $0), isFreed: false)
            }
        }
    }

    private static func parsed(_ text: [UInt8], _ parser: OpaquePointer?, isFreed: Bool = true) -> ParserAnswerWriter {
        var copy = CMarkCopy(capacity: text.count)
        guard let parser else { return copy.answer }
        defer { if isFreed { cmark_parser_free(parser) } }
        for name in extensions {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        text.withUnsafeBytes { raw in
            cmark_parser_feed(parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
        }
        guard let root = cmark_parser_finish(parser) else { return copy.answer }
        defer { if isFreed { cmark_node_free(root) } }
        copy.walk(root)
        return copy.answer
    }
}

/// Copies a tree of the library's nodes into an answer, in the order of a walk.
private struct CMarkCopy {
    var answer: ParserAnswerWriter
    /// Column of the next cell in its row.
    private var column: Int32 = 0
    /// Extensions' types that the text has.
    private var known: [(type: cmark_node_type, kind: MarkdownEvent.Kind)] = []

    init(capacity: Int) { answer = ParserAnswerWriter(capacity: capacity) }

    mutating func walk(_ root: OpaquePointer) {
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let step = cmark_iter_next(iterator)
            guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            if step == CMARK_EVENT_EXIT { answer.leave() } else { enter(node) }
        }
    }

    private mutating func enter(_ node: OpaquePointer) {
        let kind = kind(cmark_node_get_type(node), node)
        var event = MarkdownEvent(kind: kind)
        describe(node, &event)
        answer.enter(event)
    }

    private mutating func kind(_ type: cmark_node_type, _ node: OpaquePointer) -> MarkdownEvent.Kind {
        switch type {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .hardBreak
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK: .html
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        case CMARK_NODE_DOCUMENT: .document
        default: extensionKind(type, node)
        }
    }

    private mutating func extensionKind(_ type: cmark_node_type, _ node: OpaquePointer) -> MarkdownEvent.Kind {
        if let known = known.first(where: { $0.type == type }) { return known.kind }
        let kind = CMarkCopy.extensionKinds[String(cString: cmark_node_get_type_string(node))] ?? .other
        known.append((type, kind))
        return kind
    }

    /// Types of the extensions get their numbers when they are registered; only their names are fixed.
    private static let extensionKinds: [String: MarkdownEvent.Kind] = [
        "table": .table, "table_header": .row, "table_row": .row, "table_cell": .cell, "strikethrough": .strike,
    ]

    private mutating func describe(_ node: OpaquePointer, _ event: inout MarkdownEvent) {
        switch event.kind {
        case .text, .code, .html, .footnoteReference: event.text = copied(cmark_node_get_literal(node))
        case .link, .image:
            event.text = copied(cmark_node_get_url(node))
            event.title = copied(cmark_node_get_title(node))
        case .softBreak, .hardBreak, .emphasis, .strong, .strike, .document, .other: break
        default:
            event.line = cmark_node_get_start_line(node)
            describeBlock(node, &event)
        }
        if event.kind == .html { event.line = cmark_node_get_start_line(node) }
    }

    private mutating func describeBlock(_ node: OpaquePointer, _ event: inout MarkdownEvent) {
        switch event.kind {
        case .heading: event.number = cmark_node_get_heading_level(node)
        case .codeBlock:
            event.text = copied(cmark_node_get_literal(node))
            event.title = copied(cmark_node_get_fence_info(node))
        case .list:
            event.number = cmark_node_get_list_start(node)
            if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST { event.flags.insert(.ordered) }
        case .item:
            guard strcmp(cmark_node_get_type_string(node), "tasklist") == 0 else { break }
            event.flags.insert(.task)
            if cmark_gfm_extensions_get_tasklist_item_checked(node) { event.flags.insert(.checked) }
        case .paragraph:
            if let list = cmark_node_parent(cmark_node_parent(node)), cmark_node_get_list_tight(list) != 0 {
                event.flags.insert(.tight)
            }
        case .row:
            column = 0
            if cmark_gfm_extensions_get_table_row_is_header(node) != 0 { event.flags.insert(.header) }
        case .cell: describeCell(node, &event)
        case .footnote: event.text = copied(cmark_node_get_literal(node))
        default: break
        }
    }

    private mutating func describeCell(_ node: OpaquePointer, _ event: inout MarkdownEvent) {
        event.number = column
        column += 1
        guard let row = cmark_node_parent(node), let table = cmark_node_parent(row) else { return }
        if cmark_gfm_extensions_get_table_row_is_header(row) != 0 { event.flags.insert(.header) }
        guard event.number < Int32(cmark_gfm_extensions_get_table_columns(table)),
            let alignments = cmark_gfm_extensions_get_table_alignments(table)
        else { return }
        event.alignment = alignments[Int(event.number)]
    }

    private mutating func copied(_ string: UnsafePointer<CChar>?) -> Range<Int32> {
        guard let string, string.pointee != 0 else { return 0..<0 }
        let count = strlen(string)
        return string.withMemoryRebound(to: UInt8.self, capacity: count) {
            answer.add(UnsafeBufferPointer(start: $0, count: count))
        }
    }
}
