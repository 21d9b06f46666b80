import ArchiveModel

/// Stars that are a note's mark and not emphasis.
///
/// Captured articles close with lines like `*** Member of the Society**` (a bold line that opens with a star),
/// `*Correspondent for X` or `* Role`. The parser leaves such stars in the text, or makes a list of one item; here
/// they become what they mean: a paragraph of its own with its mark, whose inner emphasis stays.
struct StarNotes {
    private static let star = UInt8(ascii: "*")

    static func mark(_ tree: inout MarkdownTree, in bytes: [UInt8], lines: [MarkdownLine]) {
        guard bytes.withUnsafeBufferPointer({ WideScan.contains($0) { $0.are(star) } }) else { return }
        unlist(&tree, bytes, lines)
        var index = 0
        while index < tree.events.count {
            let event = tree.events[index]
            if event.kind == .list || event.kind == .table, !event.flags.contains(.silent), !event.isExit {
                index = Int(event.partner)
            } else if event.kind == .paragraph, !event.isExit {
                markParagraph(&tree, index)
                index = Int(event.partner)
            }
            index += 1
        }
    }

    /// Looks at the start of a paragraph and at each of its lines outside emphasis.
    private static func markParagraph(_ tree: inout MarkdownTree, _ start: Int) {
        let end = Int(tree.events[start].partner)
        var opener = start
        var depth = 0
        for index in (start + 1)..<max(end, start + 1) {
            let event = tree.events[index]
            switch event.kind {
            case .softBreak, .hardBreak:
                guard depth == 0, leadingStars(tree, index + 1) > 0 else { continue }
                markLine(&tree, opener, before: index)
                opener = index
            case .text, .code, .html: break
            default: depth += event.isExit ? -1 : 1
            }
        }
        markLine(&tree, opener, before: end)
    }

    /// Number of stars with which the text at `index` begins, if it is followed by something.
    private static func leadingStars(_ tree: MarkdownTree, _ index: Int) -> Int {
        guard index + 1 < tree.events.count, tree.events[index].kind == .text else { return 0 }
        let text = tree.slice(tree.events[index].text)
        let stars = text.prefix { $0 == star }.count
        let next = tree.events[index + 1].kind
        let endsHere = next == .paragraph || next == .softBreak || next == .hardBreak
        let rest = text.dropFirst(stars)
        return endsHere && rest.allSatisfy { $0 == star || ASCII.isSpace($0) } ? 0 : stars
    }

    /// `opener` is the paragraph or the line break before the line.
    private static func markLine(_ tree: inout MarkdownTree, _ opener: Int, before end: Int) {
        let isListed = tree.events[opener].flags.contains(.note)
        let stars = isListed ? 1 : leadingStars(tree, opener + 1)
        guard stars > 0 else { return }
        let closing = cutStars(&tree, from: opener + 1, before: end, atMost: stars == 1 ? 0 : stars)
        tree.events[opener].flags.insert(.note)
        tree.events[opener].number = Int32(min(closing > 0 ? stars - closing : stars, 5))
        guard !isListed else { return }
        let text = tree.events[opener + 1].text
        let space = tree.slice(text).dropFirst(stars).prefix { ASCII.isSpace($0) }.count
        tree.events[opener + 1].text = (text.lowerBound + Int32(stars + space))..<text.upperBound
        silenceBold(&tree, opener + 1, before: end)
    }

    /// Cuts the stars at the line's end that close what its first stars opened; their number.
    private static func cutStars(
        _ tree: inout MarkdownTree, from start: Int, before end: Int, atMost most: Int
    ) -> Int {
        guard end - 1 >= start, tree.events[end - 1].kind == .text else { return 0 }
        let text = tree.events[end - 1].text
        let bytes = tree.slice(text)
        let stars = bytes.reversed().prefix { $0 == star }.count
        guard stars > 0, stars <= most, end - 1 > start || stars < bytes.count - most else { return 0 }
        tree.events[end - 1].text = text.lowerBound..<(text.upperBound - Int32(stars))
        return stars
    }

    /// `***Member**` is a star and a bold line: the note's own look says as much.
    private static func silenceBold(_ tree: inout MarkdownTree, _ first: Int, before end: Int) {
        guard tree.events[first].text.isEmpty, first + 1 < end, tree.events[first + 1].kind == .strong,
            Int(tree.events[first + 1].partner) == end - 1
        else { return }
        tree.events[first + 1].flags.insert(.silent)
        tree.events[end - 1].flags.insert(.silent)
    }

    /// A list of one item marked by a star is a note where nothing but notes follows it.
    private static func unlist(_ tree: inout MarkdownTree, _ bytes: [UInt8], _ lines: [MarkdownLine]) {
        guard var index = tree.events.indices.last else { return }
        index -= 1
        while index > 0 {
            let last = tree.events[index]
            let start = Int(last.partner)
            if last.kind == .list, isSingle(tree, start, bytes, lines) {
                for silent in [start, start + 1, index - 1, index] { tree.events[silent].flags.insert(.silent) }
                for paragraph in [start + 2, index - 2] { tree.events[paragraph].flags.remove(.tight) }
                tree.events[start + 2].flags.insert(.note)
            } else if last.kind != .footnote, last.kind != .paragraph || leadingStars(tree, start + 1) == 0 {
                return
            }
            index = start - 1
        }
    }

    private static func isSingle(
        _ tree: MarkdownTree, _ start: Int, _ bytes: [UInt8], _ lines: [MarkdownLine]
    ) -> Bool {
        let list = tree.events[start]
        guard !list.flags.contains(.ordered), start + 2 < tree.events.count else { return false }
        let item = tree.events[start + 1]
        let paragraph = tree.events[start + 2]
        guard item.partner == list.partner - 1, !item.flags.contains(.task), paragraph.kind == .paragraph,
            paragraph.partner == item.partner - 1, lines.indices.contains(Int(item.line) - 1)
        else { return false }
        let line = lines[Int(item.line) - 1]
        return line.textStart < bytes.count && bytes[line.textStart] == star
    }
}
