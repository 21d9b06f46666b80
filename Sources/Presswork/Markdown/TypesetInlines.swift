/// Markup within a line.
extension Typesetter {
    /// Deeper than the bound, and in an image's description, only the text is set.
    mutating func open(_ start: StaticString, _ end: StaticString) {
        let isShown = inlines.count < settings.bounds.inlineNesting && imageDepth == 0
        if isShown { put(start) }
        inlines.append(isShown ? end : "")
    }

    mutating func close() {
        if let end = inlines.popLast() { put(end) }
    }

    mutating func setCode(_ range: Range<Int32>) {
        if imageDepth == 0 {
            put("<code")
            putCodeDirection()
            put(">")
        }
        HTMLText.append(tree.slice(range), to: &html)
        if imageDepth == 0 { put("</code>") }
    }

    mutating func setBreak(_ event: MarkdownEvent) {
        line += 1
        if imageDepth > 0 {
            put(" ")
        } else if event.flags.contains(.note) {
            put("</p>\n<p class=\"note\">")
            putMark(event.number)
        } else {
            put(event.kind == .hardBreak ? "<br>\n" : "\n")
        }
    }
}
