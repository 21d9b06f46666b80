/// Tables: in a region that can be scrolled and reached by keyboard, with headings that know their column.
extension Typesetter {
    mutating func openTablePart(_ event: MarkdownEvent, at index: Int) {
        switch event.kind {
        case .table:
            put("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
            put(text: settings.words.table)
            put(" ")
            put(number: nextTable)
            nextTable += 1
            openDirected("\"><table", event, ">\n")
        case .row:
            put(event.flags.contains(.header) ? "<thead>\n<tr>" : opensBody(index) ? "<tbody>\n<tr>" : "<tr>")
        default: openCell(event, isEmpty: Int(event.partner) == index + 1)
        }
    }

    mutating func closeTablePart(_ event: MarkdownEvent) {
        switch event.kind {
        case .table: closeDirected(endsWithBody(event) ? "</tbody>\n</table></div>\n" : "</table></div>\n")
        case .row: put(event.flags.contains(.header) ? "</tr>\n</thead>\n" : "</tr>\n")
        default: closeDirected(isHeading(tree.events[Int(event.partner)]) ? "</th>" : "</td>")
        }
    }

    /// A heading without words names no column.
    private mutating func openCell(_ event: MarkdownEvent, isEmpty: Bool) {
        put(event.flags.contains(.header) && !isEmpty ? "<th scope=\"col\"" : "<td")
        switch event.alignment {
        case UInt8(ascii: "l"): put(" class=\"align-left\"")
        case UInt8(ascii: "c"): put(" class=\"align-center\"")
        case UInt8(ascii: "r"): put(" class=\"align-right\"")
        default: break
        }
        openDirected("", event, ">")
    }

    /// By the event that opens the cell: its neighbour closes it when it is empty.
    private func isHeading(_ cell: MarkdownEvent) -> Bool {
        let end = Int(cell.partner)
        guard cell.flags.contains(.header), tree.events.indices.contains(end) else { return false }
        return Int(tree.events[end].partner) + 1 < end
    }

    private func opensBody(_ row: Int) -> Bool {
        guard row > 0 else { return false }
        let before = tree.events[row - 1]
        return before.kind == .table || before.kind == .row && before.flags.contains(.header)
    }

    private func endsWithBody(_ event: MarkdownEvent) -> Bool {
        let end = Int(tree.events[Int(event.partner)].partner)
        return end > 0 && tree.events[end - 1].kind == .row && !tree.events[end - 1].flags.contains(.header)
    }
}
