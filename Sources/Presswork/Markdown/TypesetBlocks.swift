/// Blocks other than tables.
extension Typesetter {
    mutating func openBlock(_ event: MarkdownEvent) {
        switch event.kind {
        case .paragraph: openParagraph(event)
        case .heading: openHeading(event)
        case .quote: openDirected("<blockquote", event, ">\n")
        case .list: openList(event)
        case .item: openItem(event)
        case .footnote: openNote(event)
        case .codeBlock: setCodeBlock(event)
        case .rule: put("<hr>\n")
        default: break
        }
    }

    mutating func closeBlock(_ event: MarkdownEvent) {
        switch event.kind {
        case .paragraph: closeParagraph(event)
        case .heading: closeHeading()
        case .quote: closeDirected("</blockquote>\n")
        case .list: closeDirected(event.flags.contains(.ordered) ? "</ol>\n" : "</ul>\n")
        case .item: closeDirected("</li>\n")
        case .footnote: closeNote(event)
        default: break
        }
    }

    private mutating func openParagraph(_ event: MarkdownEvent) {
        if event.flags.contains(.tight) {
            directions.append(directions.last ?? .base)
            return
        }
        if caption(ofParagraphTo: Int(event.partner)) != nil {
            isInFigure = true
            return openDirected("<figure", event, ">")
        }
        let isNote = event.flags.contains(.note)
        openDirected(isNote ? "<p class=\"note\"" : "<p", event, ">")
        if isNote { putMark(event.number) }
    }

    mutating func putMark(_ stars: Int32) {
        guard stars > 0 else { return }
        put("<span class=\"mark\">")
        for _ in 0..<stars { put("*") }
        put("</span> ")
    }

    /// The way back from a note stands in its last paragraph.
    private mutating func closeParagraph(_ event: MarkdownEvent) {
        let exit = Int(tree.events[Int(event.partner)].partner)
        if isInFigure, let caption = caption(ofParagraphTo: exit) { return closeFigure(caption) }
        let next = exit + 1
        if tree.events.indices.contains(next), tree.events[next].kind == .footnote, tree.events[next].isExit {
            putBackLinks()
        }
        if event.flags.contains(.tight) {
            directions.removeLast()
            if tree.events.indices.contains(next), tree.events[next].kind != .item { put("\n") }
        } else {
            closeDirected("</p>\n")
        }
    }

    private mutating func openHeading(_ event: MarkdownEvent) {
        guard headings.indices.contains(nextHeading), let heading = headings[nextHeading] else { return }
        put("<h")
        put(number: heading.level)
        put(" id=\"")
        put(text: heading.id)
        openDirected("\"", event, ">")
    }

    private mutating func closeHeading() {
        defer { nextHeading += 1 }
        guard headings.indices.contains(nextHeading), let heading = headings[nextHeading] else { return }
        put("</h")
        put(number: heading.level)
        closeDirected(">\n")
    }

    private mutating func openList(_ event: MarkdownEvent) {
        if event.flags.contains(.ordered) {
            put("<ol")
            if event.number != 1 {
                put(" start=\"")
                put(number: Int(event.number))
                put("\"")
            }
            openDirected("", event, ">\n")
        } else {
            openDirected("<ul", event, ">\n")
        }
    }

    private mutating func openItem(_ event: MarkdownEvent) {
        guard event.flags.contains(.task) else {
            openDirected("<li", event, ">")
            return
        }
        openDirected("<li class=\"task\"", event, "><input type=\"checkbox\" disabled")
        let isDone = event.flags.contains(.checked)
        if isDone { put(" checked") }
        put(" aria-label=\"")
        put(text: isDone ? settings.words.taskDone : settings.words.taskOpen)
        put("\"> ")
    }

    private mutating func setCodeBlock(_ event: MarkdownEvent) {
        put("<pre tabindex=\"0\"")
        putCodeDirection()
        put("><code")
        let info = tree.slice(event.title).prefix { !ASCII.isSpace($0) }
        let isName = info.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || "+#._-".utf8.contains($0) }
        if !info.isEmpty, info.count <= 32, isName {
            put(" class=\"language-")
            HTMLText.append(info, to: &html)
            put("\"")
        }
        put(">")
        HTMLText.append(tree.slice(event.text), to: &html)
        put("</code></pre>\n")
    }

    /// HTML that stands as a block needs a paragraph of its own; within a line it is text.
    mutating func setHTML(_ event: MarkdownEvent, at index: Int) {
        let isBlock = event.line > 0 && inlines.isEmpty && imageDepth == 0
        let parent = index > 0 ? tree.events[index - 1].kind : .document
        guard isBlock, parent != .text, parent != .paragraph else {
            HTMLText.append(tree.slice(event.text), to: &html)
            return
        }
        put("<p class=\"markup\">")
        HTMLText.append(tree.slice(event.text), to: &html)
        put("</p>\n")
    }
}
