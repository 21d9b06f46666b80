import CMarkGFM
import Glibc
import Synchronization

/// The one door to libcmark-gfm.
///
/// Its traps: the extensions `autolink` and `strikethrough` write to a table of the whole process while a text is
/// parsed, so one text is parsed at a time; registering the extensions is not guarded either; and a parse can't be
/// interrupted, so `MarkdownBounds` is checked before. What comes out is copied, and the lock ends with the copy.
enum CMarkParser {
    private static let lock = Mutex(false)
    private static let extensions = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]

    static func tree(of text: [UInt8], smartPunctuation: Bool) -> MarkdownTree {
        lock.withLock { isReady in
            if !isReady {
                cmark_gfm_core_extensions_ensure_registered()
                isReady = true
            }
            return parsed(text, CMARK_OPT_FOOTNOTES | (smartPunctuation ? CMARK_OPT_SMART : 0))
        }
    }

    private static func parsed(_ text: [UInt8], _ options: Int32) -> MarkdownTree {
        guard let parser = cmark_parser_new(options) else { return MarkdownTree() }
        defer { cmark_parser_free(parser) }
        for name in extensions {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        text.withUnsafeBytes { raw in
            cmark_parser_feed(parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
        }
        guard let root = cmark_parser_finish(parser) else { return MarkdownTree() }
        defer { cmark_node_free(root) }
        var copy = CMarkCopy(capacity: text.count)
        copy.walk(root)
        return copy.tree
    }
}

/// Copies a tree of the library's nodes into a flat list, in the order of a walk.
private struct CMarkCopy {
    var tree = MarkdownTree()
    private var open: [Int32] = []

    init(capacity: Int) {
        tree.bytes.reserveCapacity(capacity + capacity / 8)
        tree.events.reserveCapacity(capacity / 32 + 8)
    }

    mutating func walk(_ root: OpaquePointer) {
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let step = cmark_iter_next(iterator)
            guard step != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            if step == CMARK_EVENT_EXIT { leave() } else { enter(node) }
        }
    }

    private mutating func leave() {
        guard let start = open.popLast() else { return }
        var event = tree.events[Int(start)]
        event.flags.insert(.exit)
        event.partner = start
        tree.events[Int(start)].partner = Int32(tree.events.count)
        tree.events.append(event)
    }

    private mutating func enter(_ node: OpaquePointer) {
        let type = cmark_node_get_type(node)
        let kind = CMarkCopy.kind(type, node)
        let here = Int32(tree.events.count)
        var event = MarkdownEvent(kind: kind, partner: here)
        describe(node, &event)
        tree.events.append(event)
        if !CMarkCopy.isLeaf(kind) { open.append(here) }
    }

    private static func kind(_ type: cmark_node_type, _ node: OpaquePointer) -> MarkdownEvent.Kind {
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
        default: extensionKinds[String(cString: cmark_node_get_type_string(node))] ?? .other
        }
    }

    /// Types of the extensions get their numbers when they are registered; only their names are fixed.
    private static let extensionKinds: [String: MarkdownEvent.Kind] = [
        "table": .table, "table_header": .row, "table_row": .row, "table_cell": .cell, "strikethrough": .strike,
    ]

    /// What the library's iterator passes without a second event.
    private static func isLeaf(_ kind: MarkdownEvent.Kind) -> Bool {
        switch kind {
        case .text, .softBreak, .hardBreak, .code, .html, .codeBlock, .rule: true
        default: false
        }
    }

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
        case .row: if cmark_gfm_extensions_get_table_row_is_header(node) != 0 { event.flags.insert(.header) }
        case .cell: describeCell(node, &event)
        case .footnote: event.text = copied(cmark_node_get_literal(node))
        default: break
        }
    }

    /// Cells are siblings, so the column is one more than that of the cell before.
    private func describeCell(_ node: OpaquePointer, _ event: inout MarkdownEvent) {
        if let last = tree.events.last, last.kind == .cell { event.number = last.number + 1 }
        guard let row = cmark_node_parent(node), let table = cmark_node_parent(row) else { return }
        if cmark_gfm_extensions_get_table_row_is_header(row) != 0 { event.flags.insert(.header) }
        guard event.number < Int32(cmark_gfm_extensions_get_table_columns(table)),
            let alignments = cmark_gfm_extensions_get_table_alignments(table)
        else { return }
        event.alignment = alignments[Int(event.number)]
    }

    private mutating func copied(_ string: UnsafePointer<CChar>?) -> Range<Int32> {
        guard let string, string.pointee != 0 else { return 0..<0 }
        let start = Int32(tree.bytes.count)
        string.withMemoryRebound(to: UInt8.self, capacity: strlen(string)) { bytes in
            PreparedText.restore(UnsafeBufferPointer(start: bytes, count: strlen(string)), into: &tree.bytes)
        }
        return start..<Int32(tree.bytes.count)
    }
}
