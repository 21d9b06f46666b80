import ArchiveModel

/// Rows of a table that a plain text parts with tabs, which a browser would run together.
///
/// A paragraph of which every line has as many tabs becomes a table, whose cells are what stands between them. None of
/// its rows is taken for a heading: the text doesn't say so.
struct TabRows {
    private static let tab: UInt8 = 0x09
    private let tree: MarkdownTree
    private var events: [MarkdownEvent] = []

    /// Wider rows stay words, as do tables that all together have more cells than the parser's may.
    static func mark(_ tree: inout MarkdownTree, bounds: MarkdownBounds) {
        guard tree.bytes.withUnsafeBufferPointer({ WideScan.contains($0) { $0.are(tab) } }) else { return }
        var cells = 0
        let paragraphs = tree.events.indices.filter { start in
            guard let count = cellCount(tree, start, mostTabs: bounds.pipesInLine) else { return false }
            cells += count
            return cells <= bounds.tableCells
        }
        guard !paragraphs.isEmpty else { return }
        var rows = TabRows(tree)
        rows.rebuild(paragraphs)
        tree.events = rows.events
    }

    private init(_ tree: MarkdownTree) {
        self.tree = tree
        events.reserveCapacity(tree.events.count * 2)
    }

    /// Nil for what is no paragraph of such rows. A tab within emphasis or a link parts nothing that could be closed, and
    /// the last paragraph of a note has the way back.
    private static func cellCount(_ tree: MarkdownTree, _ start: Int, mostTabs: Int) -> Int? {
        let paragraph = tree.events[start]
        let end = Int(paragraph.partner)
        guard paragraph.kind == .paragraph, !paragraph.isExit, paragraph.flags.isEmpty, end + 1 < tree.events.count,
            tree.events[end + 1].kind != .footnote
        else { return nil }
        var depth = 0
        var tabs = 0
        var usual: Int?
        var lines = 1
        for index in (start + 1)..<end {
            let event = tree.events[index]
            switch event.kind {
            case .text:
                let count = tree.slice(event.text).count(where: { $0 == tab })
                if count > 0, depth > 0 { return nil }
                tabs += count
            case .softBreak, .hardBreak:
                guard depth == 0, event.flags.isEmpty, tabs > 0, tabs <= mostTabs, tabs == usual ?? tabs
                else { return nil }
                usual = tabs
                tabs = 0
                lines += 1
            case _ where event.kind.isLeaf: break
            default: depth += event.isExit ? -1 : 1
            }
        }
        return tabs > 0 && tabs == usual ? lines * (tabs + 1) : nil
    }

    /// Copies all events; those of `paragraphs` as tables, and partners by their new places.
    private mutating func rebuild(_ paragraphs: [Int]) {
        var next = paragraphs[...]
        var index = 0
        while index < tree.events.count {
            if index == next.first {
                next.removeFirst()
                appendTable(index)
                index = Int(tree.events[index].partner) + 1
            } else {
                append(tree.events[index])
                index += 1
            }
        }
        pairUp()
    }

    private mutating func append(_ event: MarkdownEvent) {
        // Until `pairUp`, the partner says only whether there is another one.
        var event = event
        event.partner = event.kind.isLeaf ? -1 : 0
        events.append(event)
    }

    private mutating func append(_ kind: MarkdownEvent.Kind, isExit: Bool = false, line: Int32 = 0) {
        var event = MarkdownEvent(kind: kind, flags: isExit ? .exit : [])
        event.line = line
        append(event)
    }

    private mutating func appendTable(_ start: Int) {
        let paragraph = tree.events[start]
        var line = paragraph.line
        append(.table, line: line)
        openRow(line)
        for index in (start + 1)..<Int(paragraph.partner) {
            let event = tree.events[index]
            switch event.kind {
            case .text: appendCells(event)
            case .softBreak, .hardBreak:
                closeRow()
                line += 1
                openRow(line)
            default: append(event)
            }
        }
        closeRow()
        append(.table, isExit: true)
    }

    private mutating func openRow(_ line: Int32) {
        append(.row, line: line)
        append(.cell)
    }

    private mutating func closeRow() {
        append(.cell, isExit: true)
        append(.row, isExit: true)
    }

    private mutating func appendCells(_ text: MarkdownEvent) {
        let bytes = tree.slice(text.text)
        var start = bytes.startIndex
        for index in bytes.indices where bytes[index] == Self.tab {
            appendPart(of: text, start..<index)
            append(.cell, isExit: true)
            append(.cell)
            start = index + 1
        }
        appendPart(of: text, start..<bytes.endIndex)
    }

    private mutating func appendPart(of text: MarkdownEvent, _ range: Range<Int>) {
        if range.isEmpty { return }
        var part = text
        part.text = Int32(range.lowerBound)..<Int32(range.upperBound)
        append(part)
    }

    private mutating func pairUp() {
        var open: [Int] = []
        for index in events.indices {
            if events[index].partner < 0 {
                events[index].partner = Int32(index)
            } else if events[index].isExit {
                guard let start = open.popLast() else { continue }
                events[index].partner = Int32(start)
                events[start].partner = Int32(index)
            } else {
                open.append(index)
            }
        }
    }
}
