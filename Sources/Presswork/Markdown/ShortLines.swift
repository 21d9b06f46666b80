/// Lines that were broken on purpose in a text captured as plain text.
enum ShortLines {
    /// Scalars; wrapped prose runs longer.
    private static let limit = 45

    /// Keeps the breaks of every paragraph whose lines are all short: an address, a sign-off, verse.
    static func keep(_ tree: inout MarkdownTree, in bytes: [UInt8], lines: [MarkdownLine]) {
        var start = 0
        for index in tree.events.indices {
            let event = tree.events[index]
            if event.kind == .paragraph, !event.isExit { start = index }
            guard event.kind == .paragraph, event.isExit else { continue }
            let breaks = (start..<index).filter { [.softBreak, .hardBreak].contains(tree.events[$0].kind) }
            let first = Int(event.line) - 1
            guard !breaks.isEmpty, first >= 0, first + breaks.count < lines.count,
                lines[first...(first + breaks.count)].allSatisfy({ isShort(bytes[$0.range]) })
            else { continue }
            for place in breaks where tree.events[place].kind == .softBreak {
                tree.events[place].kind = .hardBreak
            }
        }
    }

    private static func isShort(_ line: ArraySlice<UInt8>) -> Bool {
        line.count < limit * 4 && line.count(where: { $0 & 0xC0 != 0x80 }) < limit
    }
}
