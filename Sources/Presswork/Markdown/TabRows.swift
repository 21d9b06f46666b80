import ArchiveModel

/// Rows of a table that a plain text parts with tabs, which a browser would run together.
///
/// A paragraph of which every line has as many tabs becomes a table, whose cells are what stands between them. None of
/// its rows is taken for a heading: the text doesn't say so.
struct TabRows {
    private static let tab: UInt8 = 0x09
    private let tree: MarkdownTree
    private let source: SourceLines
    private var events: [MarkdownEvent] = []

    /// Wider rows stay words, as do tables that all together have more cells than the parser's may.
    static func mark(_ tree: inout MarkdownTree, _ source: SourceLines, bounds: MarkdownBounds) {
        guard tree.bytes.withUnsafeBufferPointer({ WideScan.contains($0) { $0.are(tab) } }) else { return }
        var rows = TabRows(tree, source)
        var cells = 0
        let tables = tree.events.indices.compactMap { start -> Table? in
            guard let table = rows.table(start), table.columns <= bounds.pipesInLine else { return nil }
            cells += table.columns * table.margins.count
            return cells <= bounds.tableCells ? table : nil
        }
        guard !tables.isEmpty else { return }
        rows.rebuild(tables)
        tree.events = rows.events
    }

    private init(_ tree: MarkdownTree, _ source: SourceLines) {
        self.tree = tree
        self.source = source
    }

    /// A paragraph that is one, by its event.
    private struct Table {
        let start: Int
        let columns: Int
        let margins: [Margin]
    }

    /// Tabs at the ends of a line, which the parser leaves out: empty cells.
    private struct Margin {
        var before = 0
        var after = 0
    }

    /// Nil for what is no paragraph of such rows.
    private func table(_ start: Int) -> Table? {
        guard let inner = tabs(start), inner.count > 1, inner.contains(where: { $0 > 0 }) else { return nil }
        let first = Int(tree.events[start].line) - 1
        guard first >= 0, first + inner.count <= source.lines.count else { return nil }
        var margins = inner.indices.map { margin(of: source.lines[first + $0]) }
        // What stands before all of them is the printer's indentation.
        let indentation = margins.map(\.before).min() ?? 0
        for row in margins.indices { margins[row].before -= indentation }
        let tabs = zip(inner, margins).map { $0 + $1.before + $1.after }
        guard tabs[0] > 0, tabs.allSatisfy({ $0 == tabs[0] }) else { return nil }
        return Table(start: start, columns: tabs[0] + 1, margins: margins)
    }

    /// The number of tabs within each line of a paragraph. Nil for any other event, and where a tab stands within emphasis
    /// or a link, which it can't part. The last paragraph of a note has the way back.
    private func tabs(_ start: Int) -> [Int]? {
        let paragraph = tree.events[start]
        let end = Int(paragraph.partner)
        guard paragraph.kind == .paragraph, !paragraph.isExit, paragraph.flags.isEmpty, end + 1 < tree.events.count,
            tree.events[end + 1].kind != .footnote
        else { return nil }
        var depth = 0
        var tabs = [0]
        for event in tree.events[(start + 1)..<end] {
            switch event.kind {
            case .text:
                let count = tree.slice(event.text).count(where: { $0 == Self.tab })
                if count > 0, depth > 0 { return nil }
                tabs[tabs.count - 1] += count
            case .softBreak, .hardBreak:
                guard depth == 0, event.flags.isEmpty else { return nil }
                tabs.append(0)
            case _ where event.kind.isLeaf: break
            default: depth += event.isExit ? -1 : 1
            }
        }
        return tabs
    }

    private func margin(of line: MarkdownLine) -> Margin {
        let bytes = source.bytes[line.range]
        return Margin(
            before: bytes.prefix(while: ASCII.isSpace).count(where: { $0 == Self.tab }),
            after: bytes.reversed().prefix(while: ASCII.isSpace).count(where: { $0 == Self.tab }))
    }

    /// Copies all events, but those of `tables` as such, and partners by their new places.
    private mutating func rebuild(_ tables: [Table]) {
        events.reserveCapacity(tree.events.count * 2)
        var next = tables[...]
        var index = 0
        while index < tree.events.count {
            if let table = next.first, table.start == index {
                next.removeFirst()
                append(table)
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

    private mutating func append(_ table: Table) {
        let paragraph = tree.events[table.start]
        var row = 0
        append(.table, line: paragraph.line)
        openRow(table, row)
        for index in (table.start + 1)..<Int(paragraph.partner) {
            let event = tree.events[index]
            switch event.kind {
            case .text: appendCells(event)
            case .softBreak, .hardBreak:
                closeRow(table, row)
                row += 1
                openRow(table, row)
            default: append(event)
            }
        }
        closeRow(table, row)
        append(.table, isExit: true)
    }

    private mutating func openRow(_ table: Table, _ row: Int) {
        append(.row, line: tree.events[table.start].line + Int32(row))
        append(.cell)
        for _ in 0..<table.margins[row].before { nextCell() }
    }

    private mutating func closeRow(_ table: Table, _ row: Int) {
        for _ in 0..<table.margins[row].after { nextCell() }
        append(.cell, isExit: true)
        append(.row, isExit: true)
    }

    private mutating func nextCell() {
        append(.cell, isExit: true)
        append(.cell)
    }

    private mutating func appendCells(_ text: MarkdownEvent) {
        let bytes = tree.slice(text.text)
        var start = bytes.startIndex
        for index in bytes.indices where bytes[index] == Self.tab {
            appendPart(of: text, start..<index)
            nextCell()
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
