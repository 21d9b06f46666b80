/// Notes at the foot of the text, with the way there and back.
extension Typesetter {
    mutating func setReference(_ event: MarkdownEvent) {
        guard imageDepth == 0, let number = NoteNumbers.number(tree.slice(event.text)) else { return }
        put("<sup>")
        if linkDepth == 0 {
            put("<a href=\"#")
            putNoteID(number)
            put("\" id=\"")
            putReferenceID(number, notes.refer(to: number))
            put("\" role=\"doc-noteref\" aria-label=\"")
            put(text: settings.words.note)
            put(" ")
            put(number: number)
            put("\">")
        }
        put(number: number)
        put(linkDepth == 0 ? "</a></sup>" : "</sup>")
    }

    mutating func openNote(_ event: MarkdownEvent) {
        if !notes.isOpen {
            put("<div class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
            put(text: settings.words.notes)
            put("\">\n<ol>\n")
        }
        notes.open()
        put("<li id=\"")
        putNoteID(notes.current)
        openDirected("\"", event, ">")
    }

    /// A note that does not end with a paragraph has its way back after all else.
    mutating func closeNote(_ event: MarkdownEvent) {
        let end = Int(tree.events[Int(event.partner)].partner)
        if end == 0 || tree.events[end - 1].kind != .paragraph {
            put("<p>")
            putBackLinks()
            put("</p>\n")
        }
        closeDirected("</li>\n")
    }

    mutating func putBackLinks() {
        for ordinal in stride(from: 1, through: notes.uses(of: notes.current), by: 1) {
            put(" <a href=\"#")
            putReferenceID(notes.current, ordinal)
            put("\" role=\"doc-backlink\" aria-label=\"")
            put(text: settings.words.backToText)
            put(" ")
            put(number: notes.current)
            if ordinal > 1 {
                put("-")
                put(number: ordinal)
            }
            put("\">↩</a>")
        }
    }

    /// `_` never stands in the slug of a heading, so no heading has such an id.
    private mutating func putNoteID(_ number: Int) {
        put(text: request.idPrefix)
        put("fn_")
        put(number: number)
    }

    private mutating func putReferenceID(_ number: Int, _ ordinal: Int) {
        put(text: request.idPrefix)
        put("fnref_")
        put(number: number)
        if ordinal > 1 {
            put("_")
            put(number: ordinal)
        }
    }
}

/// Which note is meant, and how often.
struct NoteNumbers {
    private var totals: [Int: Int] = [:]
    private var used: [Int: Int] = [:]
    private(set) var current = 0

    var isOpen: Bool { current > 0 }

    /// References outside links and images: those that can be led back to.
    mutating func count(in tree: MarkdownTree) {
        var depth = 0
        for event in tree.events {
            if event.kind == .link || event.kind == .image { depth += event.isExit ? -1 : 1 }
            guard event.kind == .footnoteReference, !event.isExit, depth == 0,
                let number = NoteNumbers.number(tree.slice(event.text))
            else { continue }
            totals[number, default: 0] += 1
        }
    }

    mutating func open() { current += 1 }

    /// Ordinal of this reference among those to the same note.
    mutating func refer(to number: Int) -> Int {
        used[number, default: 0] += 1
        return used[number, default: 1]
    }

    func uses(of number: Int) -> Int { totals[number] ?? 0 }

    static func number(_ bytes: ArraySlice<UInt8>) -> Int? { Int(String(decoding: bytes, as: UTF8.self)) }
}
